import type { DynamicsSimulator } from './dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from './dataverse/DynamicsFaults'
import { fillWithHostileTexts } from './dataverse/fillWithHostileTexts'
import { APPLICATION_USER } from './dataverse/installProduct'
import type { NetResultsSimulator } from './net-results/createNetResultsSimulator'
import type { Fault } from './net-results/Faults'
import type { HostFaults } from './preview/host/HostFaults'
import type { WorldOptions } from './world/createWorld'
import { HOSTILE_TEXTS } from './world/hostileTexts'
import { NOTABLE } from './world/notable'
import { INGRID } from './world/users'

/** One case that the preview shows by name. See README.md for how to add one. */
export interface Scenario {
  /** In the preview's address: lower case and hyphens. */
  readonly name: string
  readonly title: string
  /** What there is to see, in a sentence. */
  readonly shows: string
  /** The form that opens: `contact:<id>`, or `contact:new` for one not saved yet. */
  readonly record: `${'contact' | 'lead' | 'account' | 'systemuser'}:${string}`
  /** Web resource that opens instead of the form, if the package has it. */
  readonly page?: string
  /** Name of the dashboard that opens instead of the form, if the package has it. */
  readonly dashboard?: string
  readonly world?: WorldOptions
  readonly netResults?: readonly Fault[]
  /** The vendor's service has been busy with a full sync for three hours. */
  readonly fullSyncRunning?: boolean
  /** Milliseconds that Net-Results takes for each request. */
  readonly netResultsLatency?: number
  readonly dataverse?: DynamicsFaults
  readonly host?: HostFaults
  /** Whatever else is different, done to both simulators before anything is shown. */
  prepare?(simulated: { readonly dynamics: DynamicsSimulator; readonly netResults: NetResultsSimulator }): void
  /** GUID of the user; Marcus Oyelaran when absent. */
  readonly signedInUser?: string
}

const PRIYA = `contact:${NOTABLE.hotContact}` as const

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'hot-contact',
    title: 'Hot contact',
    shows: 'A person with a high score, seen today, with a long and varied history.',
    record: PRIYA,
  },
  {
    name: 'fresh-lead',
    title: 'Fresh lead',
    shows: 'A lead who has been in both systems since yesterday, and was on the website an hour ago.',
    record: `lead:${NOTABLE.freshLead}`,
  },
  {
    name: 'no-match',
    title: 'Unknown to Net-Results',
    shows: 'A contact whose email address Net-Results does not know.',
    record: `contact:${NOTABLE.unknownToNetResults}`,
  },
  {
    name: 'two-matches',
    title: 'Two records, one email address',
    shows: 'Two contacts in Dynamics share an address, so both show the same Net-Results contact. Switch between them.',
    record: `contact:${NOTABLE.sameEmail[0]}`,
  },
  {
    name: 'unsubscribed',
    title: 'Unsubscribed',
    shows: 'A person who may not be sent email.',
    record: `contact:${NOTABLE.unsubscribed}`,
  },
  {
    name: 'bounced',
    title: 'Bounced',
    shows: 'A person whose address does not take email.',
    record: `contact:${NOTABLE.bounced}`,
  },
  {
    name: 'no-email-address',
    title: 'No email address',
    shows: 'A contact without an email address, by which alone Net-Results can find people.',
    record: `contact:${NOTABLE.withoutEmail}`,
  },
  {
    name: 'inactive-record',
    title: 'Inactive record',
    shows: 'A deactivated contact: the form is disabled, the page still reads.',
    record: `contact:${NOTABLE.inactive}`,
    host: { form: 'disabled' },
  },
  {
    name: 'right-to-left-name',
    title: 'Right-to-left name',
    shows: 'A person whose name is written from right to left.',
    record: `contact:${NOTABLE.rightToLeft}`,
  },
  {
    name: 'no-credentials',
    title: 'No credentials',
    shows: "Nothing is stored in the signed-in user's Net-Results columns.",
    record: PRIYA,
    dataverse: { storedCredentials: 'none' },
  },
  {
    name: 'unreadable-credentials',
    title: 'Unreadable credentials',
    shows: 'The password is stored, but column security keeps it from the user it belongs to.',
    record: PRIYA,
    dataverse: { storedCredentials: 'notShared' },
  },
  {
    name: 'wrong-password',
    title: 'Wrong password',
    shows: 'Net-Results does not accept the stored password: one attempt, no more.',
    record: PRIYA,
    dataverse: { storedCredentials: 'wrongPassword' },
  },
  {
    name: 'not-permitted',
    title: 'Not permitted',
    shows: 'Net-Results knows the user and refuses (HTTP 403).',
    record: PRIYA,
    netResults: [{ kind: 'notPermitted' }],
  },
  {
    name: 'throttled',
    title: 'Throttled',
    shows: 'Net-Results is busy and says when to come back (HTTP 429).',
    record: PRIYA,
    netResults: [{ kind: 'throttled', retryAfterSeconds: 20 }],
  },
  {
    name: 'server-down',
    title: 'Server down',
    shows: 'Net-Results answers HTTP 503 to everything.',
    record: PRIYA,
    netResults: [{ kind: 'down', status: 503 }],
  },
  {
    name: 'hangs',
    title: 'Hangs',
    shows: 'Net-Results never answers; the page gives up after 15 seconds.',
    record: PRIYA,
    netResults: [{ kind: 'hang' }],
  },
  {
    name: 'slow-3g',
    title: 'Slow 3G',
    shows: 'Every answer takes seconds: skeletons, then content.',
    record: PRIYA,
    netResultsLatency: 2500,
    dataverse: { latency: 1500 },
  },
  {
    name: 'cors-blocked',
    title: 'CORS blocked',
    shows: 'Net-Results answers without permission for this origin, so the browser keeps the answer.',
    record: PRIYA,
    netResults: [{ kind: 'corsBlocked' }],
  },
  {
    name: 'csp-blocked',
    title: 'CSP blocked',
    shows: 'The content security policy of Dynamics does not name the host of Net-Results.',
    record: PRIYA,
    host: { policy: 'withoutApiHost' },
  },
  {
    name: 'batch-refused',
    title: 'Batch refused',
    shows: 'The server takes no batches; the page repeats the calls singly.',
    record: PRIYA,
    netResults: [{ kind: 'batchRefused' }],
  },
  {
    name: 'method-missing',
    title: 'Method missing',
    shows: 'The activity history is not offered by this account; the rest of the page works.',
    record: PRIYA,
    netResults: [{ kind: 'unsupported', operations: ['ContactActivityHistory.getContactActivity'] }],
  },
  {
    name: 'malformed-answers',
    title: 'Malformed answers',
    shows: 'Rows come without ids, with wrong types, huge or hostile texts; the good ones are shown.',
    record: PRIYA,
    netResults: [{ kind: 'malformedRows' }],
  },
  {
    name: 'hostile-texts',
    title: 'Hostile texts',
    shows: 'Scripts, markup, formulas and reversed writing in every text of both systems: all of it shows as text.',
    record: PRIYA,
    netResults: [{ kind: 'malformedRows', damage: 'hostile', texts: HOSTILE_TEXTS }],
    prepare: ({ dynamics }) => fillWithHostileTexts(dynamics.store),
  },
  {
    name: 'html-answers',
    title: 'HTML instead of JSON',
    shows: 'Something else than the API answers at its address.',
    record: PRIYA,
    netResults: [{ kind: 'htmlInsteadOfJson' }],
  },
  {
    name: 'ten-thousand-activities',
    title: '10,000 activities',
    shows: 'A history so long that only what is on screen may be drawn.',
    record: `contact:${NOTABLE.tenThousandActivities}`,
  },
  {
    name: 'account',
    title: 'Account',
    shows: 'The people of a company, what they did last and what they come to together; all of them can be synced.',
    record: `account:${NOTABLE.largeAccount}`,
  },
  {
    name: 'account-without-people',
    title: 'Account without people',
    shows: 'An account that no contact and no lead belongs to.',
    record: `account:${NOTABLE.emptyAccount}`,
  },
  {
    name: 'account-without-leads',
    title: 'No right to read leads',
    shows: "The user's role gives no leads: the contacts of the account are there, and the page says who is not.",
    record: `account:${NOTABLE.largeAccount}`,
    dataverse: { missingPrivileges: ['lead.Read'] },
  },
  {
    name: 'account-sync-throttled',
    title: 'Sync This Account, throttled',
    shows: 'Net-Results takes no import for 20 seconds (HTTP 429), then all of them.',
    record: `account:${NOTABLE.largeAccount}`,
    world: { peopleOnOneAccount: 600 },
    netResults: [{ kind: 'throttled', retryAfterSeconds: 20, times: 2, operations: ['Contact.submitContactImport'] }],
  },
  {
    name: 'account-sync-stalls',
    title: 'Sync This Account, stalled',
    shows: 'Net-Results takes two imports of 100 people and never ends them: pause, cancel, close the tab, come back.',
    record: `account:${NOTABLE.largeAccount}`,
    world: { peopleOnOneAccount: 600 },
    netResults: [{ kind: 'importNeverFinishes' }],
  },
  {
    name: 'five-thousand-people',
    title: '5,000 people on one account',
    shows: 'An account with so many people that nobody may wait for all of them.',
    record: `account:${NOTABLE.largeAccount}`,
    world: { peopleOnOneAccount: 5000 },
  },
  {
    name: 'import-fails',
    title: 'Import fails',
    shows: 'Net-Results takes an import (a sync, a change of lists) and fails to complete it.',
    record: PRIYA,
    netResults: [{ kind: 'importFails' }],
  },
  {
    name: 'import-never-finishes',
    title: 'Import never finishes',
    shows: 'Net-Results takes an import and keeps saying that it is being processed.',
    record: PRIYA,
    netResults: [{ kind: 'importNeverFinishes' }],
  },
  {
    name: 'full-sync-running',
    title: 'Full sync running',
    shows: 'A full sync was started three hours ago, takes 26, and no down sync runs meanwhile.',
    record: PRIYA,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    fullSyncRunning: true,
  },
  {
    name: 'just-imported',
    title: 'Just imported',
    shows: 'The solutions are imported and nothing else is done: what the set-up checklist is for.',
    record: `systemuser:${INGRID.id}`,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    dataverse: { setUp: 'imported' },
  },
  {
    name: 'password-not-secured',
    title: 'Password not secured',
    shows: 'Somebody switched column security off, so every user reads every password.',
    record: `systemuser:${INGRID.id}`,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    dataverse: { passwordColumn: 'unsecured' },
  },
  {
    name: 'sync-role-too-small',
    title: 'Sync role too small',
    shows: "The vendor's service may read contacts and leads, and write none: move the clock and see what it reports.",
    record: `systemuser:${INGRID.id}`,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    prepare({ dynamics: { store } }) {
      const written = store.rows('privilege').filter(({ name }) => /^prvWrite(Contact|Lead)$/.test(String(name)))
      const role = store.rows('role').find(({ name }) => name === APPLICATION_USER.role)
      for (const { roleprivilegeid, roleid, privilegeid } of store.rows('roleprivileges'))
        if (roleid === role?.roleid && written.some((one) => one.privilegeid === privilegeid))
          store.remove('roleprivileges', String(roleprivilegeid))
    },
  },
  {
    name: 'hot-leads',
    title: 'Hot leads',
    shows: 'The dashboard of a rep with many leads.',
    record: PRIYA,
    dashboard: 'Hot Leads Breakdown',
  },
  {
    name: 'funnel-vision',
    title: 'Funnel Vision',
    shows: 'The page of the navigation: who is hot, what prospects and unknown visitors did, and what was sent.',
    record: PRIYA,
    page: 'nr_/pages/funnelvision.html',
  },
  {
    name: 'integration-console',
    title: 'Integration console',
    shows: 'What an administrator sees where everything is set up.',
    record: `systemuser:${INGRID.id}`,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
  },
  {
    name: 'thousands-of-sync-errors',
    title: 'Thousands of sync errors',
    shows: 'A sync that has failed 4,500 times: the console counts, filters and dismisses them all.',
    record: PRIYA,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    prepare({ netResults: { store } }) {
      const { errors } = store.sync
      store.sync.errors = Array.from({ length: 4_500 }, (_, index) => {
        const error = errors[index % errors.length]
        if (error === undefined) throw new Error('There are no errors to multiply.')
        return { ...error, id: 10_001 + index, who: `${error.who} ${index + 1}`, at: error.at - index * 60_000 }
      })
    },
  },
  {
    name: 'console-not-offered',
    title: 'Console without its API',
    shows: 'An account whose API knows nothing of the Dynamics integration: each tab leads to the page of Net-Results.',
    record: PRIYA,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.*'] }],
  },
  {
    name: 'console-writes-refused',
    title: 'Console: changes refused',
    shows: 'Options, mappings and errors can be read; whatever is changed is refused, with a reason.',
    record: PRIYA,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    netResults: [
      {
        kind: 'refused',
        message: 'The integration is locked by an audit',
        operations: ['setOptions', 'setFieldMappings', 'dismissSyncErrors', 'submitFullSync'].map(
          (method) => `DynamicsIntegration.${method}`,
        ),
      },
    ],
  },
  {
    name: 'set-up-fresh',
    title: 'Set-up, fresh',
    shows: 'The packages have been imported and nothing else: the checklist says what is left to do.',
    record: PRIYA,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
    dataverse: { setUp: 'imported' },
  },
  {
    name: 'set-up-done',
    title: 'Set-up, nearly done',
    shows: 'All that can be checked is in order but one rep without a login; three steps wait for a person’s word.',
    record: PRIYA,
    page: 'nr_/pages/console.html',
    signedInUser: INGRID.id,
  },
  {
    name: 'no-activity',
    title: 'No activity',
    shows: 'A person whom Net-Results knows and has seen nothing of.',
    record: `contact:${NOTABLE.withoutActivities}`,
  },
  {
    name: 'unsaved-new-contact',
    title: 'Unsaved new contact',
    shows: 'A create form before and after its first save.',
    record: 'contact:new',
  },
  {
    name: 'bulk-edit',
    title: 'Bulk edit',
    shows: 'A form that stands for several records.',
    record: PRIYA,
    host: { form: 'bulkEdit' },
  },
  {
    name: 'host-missing',
    title: 'Host missing',
    shows: 'The page was opened outside of Dynamics: no address parameters, no client API, no form script.',
    record: PRIYA,
    host: { xrm: 'missing', handOver: 'never', parameters: 'none' },
  },
  {
    name: 'no-parent-xrm',
    title: 'No parent.Xrm',
    shows: 'The client API comes with the hand-over of the form script only.',
    record: PRIYA,
    host: { xrm: 'handedOverOnly' },
  },
  {
    name: 'cross-origin-parent',
    title: 'Cross-origin parent',
    shows: 'Looking at the parent window throws; the client API comes with the hand-over only.',
    record: PRIYA,
    host: { xrm: 'crossOrigin' },
  },
  {
    name: 'late-hand-over',
    title: 'Late hand-over',
    shows: 'The form script reaches the page five seconds late.',
    record: PRIYA,
    host: { handOver: 'late' },
  },
  {
    name: 'no-hand-over',
    title: 'No hand-over',
    shows: 'The form script never runs; the page helps itself with its address.',
    record: PRIYA,
    host: { handOver: 'never' },
  },
  {
    name: 'reloaded-without-id',
    title: 'Iframe reloaded without id',
    shows: 'Three seconds after the hand-over the frame is loaded again, without the id in its address.',
    record: PRIYA,
    host: { frame: 'reloadedWithoutId' },
  },
  {
    name: 'reloaded-after-hand-over',
    title: 'Iframe reloaded after hand-over',
    shows: 'Three seconds after the hand-over the frame is loaded again, and nobody hands anything over.',
    record: PRIYA,
    host: { frame: 'reloadedAfterHandOver' },
  },
  {
    name: 'rebuilt-on-tab-change',
    title: 'Iframe rebuilt on tab change',
    shows: 'The frame is destroyed when its tab is left, and built again when it is opened.',
    record: PRIYA,
    host: { frame: 'rebuiltOnTabChange' },
  },
  {
    name: 'offline',
    title: 'Offline',
    shows: 'The client has no network, and says so.',
    record: PRIYA,
    netResults: [{ kind: 'unreachable' }],
    dataverse: { offline: true },
  },
  {
    name: 'dynamics-throttled',
    title: 'Dynamics throttled',
    shows: 'Dataverse refuses every call by service protection.',
    record: PRIYA,
    dataverse: { throttled: true },
  },
  {
    name: 'session-expired',
    title: 'Session expired',
    shows: 'Dynamics wants the user to sign in again.',
    record: PRIYA,
    dataverse: { sessionExpired: true },
  },
  {
    name: 'foreign-api-address',
    title: 'Foreign API address',
    shows: 'Somebody pointed the environment variable at a host that is not on the allow-list.',
    record: PRIYA,
    dataverse: { apiBaseUrl: 'https://collect.example' },
  },
]

/** The scenario of that name; the first one for any other name. */
export function scenarioNamed(name: string | null): Scenario {
  const [first] = SCENARIOS
  const found = SCENARIOS.find((scenario) => scenario.name === name) ?? first
  if (!found) throw new Error('There are no scenarios.')
  return found
}

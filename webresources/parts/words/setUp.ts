import type { StepId, StepSection, StepStatus } from '../../domain/setup/SetUpStep'
import { number, plural } from './wording'

/** Words of the tab *Set-up* apart from what the steps find: those are in `setUpFindings`. */
export const setUp = {
  summary: (done: number, total: number) => `${number(done)} of ${number(total)} steps done`,
  left: (toDo: number, cannotTell: number) =>
    [
      ...(toDo > 0 ? [`${number(toDo)} to do`] : []),
      ...(cannotTell > 0 ? [`${number(cannotTell)} cannot be checked from here`] : []),
    ].join(', '),
  nothingLeft: 'Nothing left to do',
  checking: (left: number) => `Checking, ${number(left)} ${plural(left, 'step', 'steps')} left`,
  checkAgain: 'Check Again',
  checkStep: (title: string) => `Check again: ${title}`,
  markAsDone: 'Mark as Done',
  markStep: (title: string) => `Mark as done: ${title}`,
  takeBack: 'Not Done',
  takeBackStep: (title: string) => `Not done: ${title}`,
  saidDone: (title: string) => `Marked as done: ${title}`,
  saidNotDone: (title: string) => `No longer marked as done: ${title}`,
  copyReport: 'Copy Report',
  downloadReport: 'Download Report',
  reportNote: 'The report names no people and holds no passwords.',
  exported: 'Report downloaded',
  foot: (time: string) =>
    `Checked against Dataverse and Net-Results at ${time}. Nothing on this tab changes a setting.`,
  footChecking: 'Checking against Dataverse and Net-Results. Nothing on this tab changes a setting.',
  open: (place: string) => `Open ${place}`,
  newTab: 'opens in a new tab',
  statuses: {
    done: 'Done',
    toDo: 'To do',
    cannotTell: 'Cannot tell',
    asking: 'Checking',
  } satisfies Record<StepStatus, string>,
  sections: {
    move: { title: 'Application user', note: 'The steps that Net-Results prescribes, in its order' },
    dynamics: { title: 'Dynamics 365', note: 'What was imported, who may do what' },
    connection: { title: 'Connection', note: 'The way from this page to Net-Results' },
  } satisfies Record<StepSection, { readonly title: string; readonly note: string }>,
  titles: {
    disableSyncs: 'Syncs are disabled while you set up',
    mfaExclusions: 'Old MFA exclusions are removed',
    oldApplication: 'Old enterprise application is deleted',
    adminConsent: 'Admin consent is granted',
    syncRole: 'Role “Net-Results Sync for Dynamics 365” is imported',
    applicationUser: 'Application user has the role',
    enableSyncs: 'Syncs are enabled',
    fieldMappings: 'Field mappings load',
    solution: 'Solution is installed, and these pages belong to it',
    repRole: 'Reps have the role “Net-Results User”',
    auditing: 'Deletions are audited',
    passwordColumn: 'Passwords are protected',
    repCredentials: 'Reps have credentials and can read their own',
    apiAddress: 'API address is allowed and answers',
    contentSecurityPolicy: 'Content security policy lets calls pass',
    crossOrigin: 'Net-Results accepts calls from Dynamics (CORS)',
    signIn: 'Connection test succeeds',
    clock: 'Clock is right',
  } satisfies Record<StepId, string>,
  places: {
    syncOptions: 'Sync Options',
    fieldMappings: 'Field Mappings',
    credentials: 'Credentials',
    optionsPage: 'Options Page',
    mappingPage: 'Mapping Page',
    consentPage: 'Consent Page',
    entra: 'Entra Admin Center',
    adminCenter: 'Power Platform Admin Center',
    maker: 'Power Apps',
  },
  marked: (day: string) => `You marked it as done on ${day}, in this browser. It can’t be checked from here.`,
  failures: {
    notAllowed: {
      fact: 'Your security role does not let you read this.',
      remedy: 'Open this page as a system administrator.',
    },
    notOffered: 'Your Net-Results account does not offer this through the API.',
    noLogin: {
      fact: 'Net-Results can’t be asked without a sign-in that works.',
      remedy: 'Settle the steps under Connection first.',
    },
    lookUp: {
      disableSyncs:
        'Open the options page of Net-Results and check that Syncs Enabled is off until steps 2 to 6 are done. Then mark the step.',
      enableSyncs: 'Open the options page of Net-Results and turn on Syncs Enabled. Then mark the step.',
      fieldMappings:
        'Open the mapping page of Net-Results and check that both columns show fields. Then mark the step.',
    } as Readonly<Partial<Record<StepId, string>>>,
    signIn: 'Correct the user name and password under Credentials.',
    again: 'Check again in a few minutes.',
  },
  report: {
    file: 'net-results-set-up.txt',
    title: 'Net-Results for Dynamics 365: set-up report',
    version: (version: string) => `Version of the pages: ${version}`,
    checked: (at: string) => `Checked: ${at}`,
    origin: (origin: string) => `Dynamics: ${origin}`,
    api: (address: string) => `Net-Results API: ${address}`,
    error: (details: string) => `Error: ${details}`,
  },
} as const

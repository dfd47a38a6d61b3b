import type { FindingValues } from '../../domain/setup/SetUpStep'
import { number, plural } from './wording'
import { list, ROLE, steps, USERS_PATH, type FindingTexts } from './setUpWording'

const APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'

/** `prvReadContact` as people say it. */
const privilege = (name: string): string => name.replace(/^prv/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
const privileges = (names: readonly string[]): string => list(names.map(privilege))

function lacking({ missing, ownOnly }: FindingValues['userPrivileges']): string {
  return [
    ...(missing.length > 0 ? [`${number(missing.length)} of 24 privileges missing: ${privileges(missing)}.`] : []),
    ...(ownOnly.length > 0 ? [`Only at User depth, which reaches no record: ${privileges(ownOnly)}.`] : []),
  ].join(' ')
}

function depths(lowered: readonly string[]): string {
  return lowered.length === 0
    ? 'all 24 privileges at Organization depth.'
    : `all 24 privileges, ${number(lowered.length)} of them below Organization depth: the sync sees no other business units with ${privileges(lowered)}.`
}

/** What the steps towards the application user find. */
export const setUpMove: FindingTexts<
  | 'syncsOff'
  | 'syncsOnAgain'
  | 'syncsOnTooEarly'
  | 'syncsOnUnsure'
  | 'syncsUnsaid'
  | 'mfaUnseen'
  | 'otherApplications'
  | 'oldApplicationUnseen'
  | 'consentUnseen'
  | 'roleMissing'
  | 'rolePrivileges'
  | 'roleComplete'
  | 'userMissing'
  | 'userDisabled'
  | 'userWithoutRole'
  | 'userPrivileges'
  | 'userReady'
  | 'syncsOn'
  | 'syncsOffYet'
  | 'mappingsEmpty'
  | 'mappingsLoad'
> = {
  syncsOff: () => ({ fact: 'Net-Results reports Syncs Enabled: off.' }),
  syncsOnAgain: () => ({ fact: 'The steps up to the application user are done, and the syncs are on again.' }),
  syncsOnTooEarly: ({ steps: left }) => ({
    fact: `Net-Results reports Syncs Enabled: on, but ${steps(left)} ${plural(left.length, 'is', 'are')} to do.`,
    remedy: 'Turn off Syncs Enabled in Sync Options until then.',
  }),
  syncsOnUnsure: ({ steps: left }) => ({
    fact: `Net-Results reports Syncs Enabled: on. Whether that is too early depends on ${steps(left)}.`,
    remedy: `Settle ${steps(left)}, or turn off Syncs Enabled until then.`,
  }),
  syncsUnsaid: () => ({
    fact: 'Net-Results does not say whether the syncs are enabled.',
    remedy: 'Look at Syncs Enabled on the options page of Net-Results. Then mark the step.',
  }),
  mfaUnseen: () => ({
    fact: 'Microsoft Entra ID does not let this page read conditional access.',
    remedy:
      'Under Conditional Access, remove the exclusions from multifactor authentication that were made for the old Net-Results application or its user. Then mark the step.',
  }),
  otherApplications: ({ applications }) => ({
    fact: `Still enabled in Dynamics: ${list(applications)}.`,
    remedy: 'Deactivate that application user, and delete its enterprise application in Microsoft Entra ID.',
  }),
  oldApplicationUnseen: () => ({
    fact: 'Dynamics has no other application user of Net-Results. Microsoft Entra ID does not let this page read enterprise applications.',
    remedy: 'Under Enterprise applications, delete the old Net-Results application. Then mark the step.',
  }),
  consentUnseen: ({ userThere }) => ({
    fact: userThere
      ? 'Dynamics knows the application, which speaks for it, but Microsoft Entra ID does not let this page read consents.'
      : 'Microsoft Entra ID does not let this page read consents.',
    remedy: 'Open the consent page and check that it says “Consent granted”. Then mark the step.',
  }),
  roleMissing: () => ({
    fact: `Dynamics has no role ${ROLE}.`,
    remedy:
      'Import the solution Funnel Vision Marketing Automation, or Net-Results Sync for Dynamics 365 for the role alone.',
  }),
  rolePrivileges: (judgment) => ({
    fact: lacking(judgment),
    remedy: `Give these privileges back to the role ${ROLE} at Organization depth, or import the solution again.`,
  }),
  roleComplete: ({ version, managed, lowered }) => ({
    fact: `${version === null ? '' : `Version ${version}, `}${managed ? 'managed' : 'unmanaged'}, ${depths(lowered)}`,
  }),
  userMissing: () => ({
    fact: `Dynamics has no application user with the id ${APPLICATION_ID}.`,
    remedy: `In the Power Platform admin center, choose ${USERS_PATH}, Application users, New app user. Choose the application Net-Results Sync for Dynamics 365 and give it the role ${ROLE}.`,
  }),
  userDisabled: () => ({
    fact: 'The application user exists, but is deactivated.',
    remedy: `In the Power Platform admin center, choose ${USERS_PATH}, Application users, and activate Net-Results Sync for Dynamics 365.`,
  }),
  userWithoutRole: () => ({
    fact: 'The user exists and is enabled, but does not have the role.',
    remedy: `Give the user ${ROLE} in the Power Platform admin center: ${USERS_PATH}, Application users, Edit security roles.`,
  }),
  userPrivileges: (judgment) => ({
    fact: `The user has the role. ${lacking(judgment)}`,
    remedy: `Give these privileges back to the role ${ROLE}, or import the solution again.`,
  }),
  userReady: ({ lowered }) => ({ fact: `Enabled, with the role and ${depths(lowered)}` }),
  syncsOn: () => ({ fact: 'Net-Results reports Syncs Enabled: on.' }),
  syncsOffYet: ({ steps: left }) =>
    left.length > 0
      ? { fact: `Waits for ${steps(left)}.`, remedy: 'Then turn on Syncs Enabled in Sync Options.' }
      : { fact: 'Net-Results reports Syncs Enabled: off.', remedy: 'Turn on Syncs Enabled in Sync Options.' },
  mappingsEmpty: ({ tables }) => ({
    fact: `Net-Results has no mapped field for ${list(tables)}.`,
    remedy:
      'Map at least one field of each table in Field Mappings. When no Dynamics fields are listed there, Net-Results cannot read Dynamics: check steps 4 to 6.',
  }),
  mappingsLoad: ({ counts }) => ({
    fact: `Mapped fields: ${list(counts.map(({ table, mapped }) => `${number(mapped)} of ${table}`))}.`,
  }),
}

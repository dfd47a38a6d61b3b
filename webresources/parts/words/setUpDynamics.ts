import { number, plural } from './wording'
import { list, ROLE, USERS_PATH, who, type FindingTexts } from './setUpWording'

/** What the steps about solution, people and security in Dynamics find. */
export const setUpDynamics: FindingTexts<
  | 'solutionMissing'
  | 'solutionsDiffer'
  | 'solutionInstalled'
  | 'repRoleMissing'
  | 'nobodyHasRole'
  | 'peopleHaveSyncRole'
  | 'rolesGiven'
  | 'auditingOff'
  | 'tablesNotAudited'
  | 'auditingOn'
  | 'passwordColumnMissing'
  | 'passwordAtRisk'
  | 'passwordSafe'
  | 'noReps'
  | 'repsIncomplete'
  | 'repsComplete'
> = {
  solutionMissing: () => ({
    fact: 'The solution Funnel Vision Marketing Automation is not installed.',
    remedy: 'In Power Apps, choose the environment, Solutions, Import solution, and the zip of Net-Results.',
  }),
  solutionsDiffer: ({ pages, installed, sync }) => ({
    fact: `Funnel Vision Marketing Automation is ${installed}, these pages are ${pages}${sync === null ? '' : `, Net-Results Sync for Dynamics 365 is ${sync}`}.`,
    remedy:
      'Reload this page once without the browser’s cache. If the numbers still differ, import the newest zip of each solution and choose Upgrade.',
  }),
  solutionInstalled: ({ version, managed }) => ({
    fact: `Funnel Vision Marketing Automation ${version}, ${managed ? 'managed' : 'unmanaged'}. These pages are of the same version.`,
  }),
  repRoleMissing: () => ({
    fact: 'Dynamics has no role “Net-Results User”.',
    remedy: 'Import the solution Funnel Vision Marketing Automation again.',
  }),
  nobodyHasRole: () => ({
    fact: 'Nobody has the role “Net-Results User”.',
    remedy: `Give it to each rep next to his other roles: in the Power Platform admin center, ${USERS_PATH}, Users, Manage security roles.`,
  }),
  peopleHaveSyncRole: ({ people }) => ({
    fact: `The role ${ROLE} is for the application user alone, and ${who(people)} ${plural(people.count, 'has', 'have')} it too.`,
    remedy: `Take it away: in the Power Platform admin center, ${USERS_PATH}, Users, Manage security roles.`,
  }),
  rolesGiven: ({ people }) => ({ fact: `${who(people)} ${plural(people.count, 'has', 'have')} it.` }),
  auditingOff: () => ({
    fact: 'Auditing is off in this environment, so the sync does not notice deletions.',
    remedy:
      'In the Power Platform admin center, choose the environment, Settings, Audit and logs, Audit settings, Start Auditing.',
  }),
  tablesNotAudited: ({ tables }) => ({
    fact: `Auditing is on, but not for ${list(tables)}: the sync does not notice their deletions.`,
    remedy:
      'In Power Apps, choose Tables, the table, Properties, Advanced options, and turn on Audit changes to its data. Then publish.',
  }),
  auditingOn: ({ retentionDays }) => ({
    fact: `On for Account, Contact and Lead${retentionDays === null ? '' : retentionDays < 0 ? ', kept for ever' : `, kept for ${number(retentionDays)} ${plural(retentionDays, 'day', 'days')}`}.`,
  }),
  passwordColumnMissing: () => ({
    fact: 'The user table has no column for the Net-Results password.',
    remedy: 'Import the solution Funnel Vision Marketing Automation again.',
  }),
  passwordAtRisk: ({ notSecured, audited, profiles }) => ({
    fact: [
      ...(notSecured ? ['Column security is off for the password: whoever reads users reads passwords.'] : []),
      ...(audited ? ['The password is audited: old passwords are readable in the audit log.'] : []),
      ...(profiles.length > 0
        ? [
            `${plural(profiles.length, 'The column security profile', 'The column security profiles')} ${list(profiles.map((name) => `“${name}”`))} ${plural(profiles.length, 'lets its members', 'let their members')} read the password of everybody.`,
          ]
        : []),
    ].join(' '),
    remedy: [
      ...(notSecured || audited
        ? [
            'In Power Apps, open the column Net-Results Password of the table User: turn Enable column security on and auditing off.',
          ]
        : []),
      ...(profiles.length > 0
        ? [
            `In the Power Platform admin center, ${USERS_PATH}, Column security profiles, set Read to Not Allowed, and share the column with each rep in Credentials instead.`,
          ]
        : []),
    ].join(' '),
  }),
  passwordSafe: () => ({
    fact: 'The column is secured and not audited, and no profile lets anybody read all passwords. System administrators always can.',
  }),
  noReps: () => ({ fact: 'Nobody has the role “Net-Results User” yet.', remedy: 'Give it to the reps first.' }),
  repsIncomplete: ({ total, withoutUserName, withoutSharing }) => ({
    fact: [
      ...(withoutUserName.count > 0 ? [`Without a user name: ${who(withoutUserName)}.`] : []),
      ...(withoutSharing.count > 0 ? [`Cannot read the own password: ${who(withoutSharing)}.`] : []),
      `${number(total)} ${plural(total, 'rep', 'reps')} in all.`,
    ].join(' '),
    remedy: 'Share the column with each rep in Credentials. Each rep stores his user name and password there himself.',
  }),
  repsComplete: ({ total }) => ({
    fact: `${number(total)} ${plural(total, 'rep has a user name', 'reps have a user name')} and may read ${plural(total, 'the own password', 'their own passwords')}.`,
  }),
}

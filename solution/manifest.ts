import { netResultsApp } from './apps/netResultsApp'
import { leadScoreColumn, leadSourceColumn } from './columns/leadScoreColumns'
import { passwordColumn, userNameColumn } from './columns/credentialColumns'
import { syncChosenContacts, syncChosenOfForm, syncThisAccount, syncThisContact } from './commands/syncCommands'
import { pageLanguages, publisher, solutionNames, solutionVersion } from './constants'
import { hotLeadsBreakdown } from './dashboards/hotLeadsBreakdown'
import { defineSolution } from './define/defineSolution'
import { accountForm } from './forms/accountForm'
import { accountMainForm, contactMainForm, leadMainForm } from './forms/baseForms'
import { contactForm } from './forms/contactForm'
import { formScript } from './forms/formScript'
import { leadForm } from './forms/leadForm'
import { userForm } from './forms/userForm'
import { syncRole } from './roles/syncRole'
import { userRole } from './roles/userRole'
import { credentialsProfile } from './security/credentialsProfile'
import { apiBaseUrl } from './settings/apiBaseUrl'

const leadManagement = 'msdynce_LeadManagement (9.0.4.0066)'
const appCommon = 'msdynce_AppCommon (9.0.4.0066)'

const PAGES = ['account', 'console', 'contact', 'funnelvision', 'hotleads']
const inPages = (name: string) => `nr_/pages/${name}`

/** Everything that reps and administrators get. */
export const funnelVision = defineSolution({
  uniqueName: solutionNames.funnelVision,
  displayName: 'Funnel Vision Marketing Automation',
  description: 'Net-Results marketing automation inside Dynamics 365: pages, columns, forms and roles.',
  version: solutionVersion,
  publisher,
  webResources: [
    'nr_/images/netresults.svg',
    'nr_/images/sync.svg',
    ...PAGES.flatMap((page) => [`${page}.css`, `${page}.html`, `${page}.js`].map(inPages)),
    ...PAGES.flatMap((page) => pageLanguages.map((language) => inPages(`${page}.${language}.js`))),
    ...['contact', 'funnelvision'].map((page) => inPages(`${page}.start.js`)),
    'nr_/pages/context.js',
    'nr_/pages/dashboardshell.css',
    'nr_/pages/notices.html',
    'nr_/pages/shell.css',
    'nr_/scripts/commands.js',
    formScript,
  ],
  tables: [
    {
      schemaName: 'Account',
      displayName: 'Account',
      columns: [],
      forms: [accountForm],
      commands: [syncThisAccount],
    },
    {
      schemaName: 'Contact',
      displayName: 'Contact',
      columns: [leadScoreColumn, leadSourceColumn],
      forms: [contactForm],
      commands: [syncThisContact, syncChosenContacts, syncChosenOfForm],
    },
    {
      schemaName: 'Lead',
      displayName: 'Lead',
      columns: [leadScoreColumn, leadSourceColumn],
      forms: [leadForm],
      commands: [syncThisContact, syncChosenContacts, syncChosenOfForm],
    },
    {
      schemaName: 'SystemUser',
      displayName: 'User',
      columns: [userNameColumn, passwordColumn],
      forms: [userForm],
      commands: [],
    },
  ],
  roles: [syncRole, userRole],
  columnSecurityProfiles: [credentialsProfile],
  dashboards: [hotLeadsBreakdown],
  apps: [netResultsApp],
  environmentVariables: [apiBaseUrl],
  missingDependencies: [
    { kind: 'table', table: 'lead', displayName: 'Lead', solution: leadManagement },
    { kind: 'form', table: 'account', displayName: 'Account', formId: accountMainForm.id, solution: appCommon },
    { kind: 'form', table: 'contact', displayName: 'Contact', formId: contactMainForm.id, solution: appCommon },
    { kind: 'form', table: 'lead', displayName: 'Lead', formId: leadMainForm.id, solution: leadManagement },
  ],
})

/** The service's role alone, for organizations that only sync. */
export const sync = defineSolution({
  uniqueName: solutionNames.sync,
  displayName: 'Net-Results Sync for Dynamics 365',
  description: 'The security role for the application user with which the Net-Results service reads and writes.',
  version: solutionVersion,
  publisher,
  webResources: [],
  tables: [],
  roles: [syncRole],
  columnSecurityProfiles: [],
  dashboards: [],
  apps: [],
  environmentVariables: [],
  missingDependencies: [
    { kind: 'table', table: 'lead', displayName: 'Lead', solution: leadManagement, neededByRole: syncRole.name },
  ],
})

/** Every zip that we ship. */
export const solutions = [funnelVision, sync] as const

import { strToU8 } from 'fflate'
import { writeZip } from '../../zip/writeZip'
import { edited, guidOf, inCustomizations, rebuilt, soundParts, VARIABLE, type Mutant } from './aMutant.testing'

/** Packages with wrong apps, roles, commands or environment variables. */
export const appMutants: readonly Mutant[] = [
  inCustomizations(
    'apps/app',
    'the site map is not there',
    '<AppModuleComponent type="62" schemaName="nr_NetResults" />',
    '<AppModuleComponent type="62" schemaName="nr_Other" />',
  ),
  inCustomizations('apps/app', 'the name is too long', '<UniqueName>nr_NetResults', `<UniqueName>nr_${'x'.repeat(40)}`),
  inCustomizations(
    'apps/app',
    'the icon is not there',
    `<WebResourceId>${guidOf('webResource/nr_/images/netresults.svg')}`,
    `<WebResourceId>${guidOf('x')}`,
  ),
  inCustomizations(
    'apps/components',
    'a table of the navigation is no component',
    '<AppModuleComponent type="1" schemaName="lead" />',
    '',
  ),
  inCustomizations(
    'apps/components',
    'the dashboard has braces',
    /DefaultDashboard="([^"]*)"/,
    `DefaultDashboard="{${guidOf('dashboard/Hot Leads Breakdown')}}"`,
  ),
  inCustomizations('apps/dashboards-listed', 'the dashboard is in no app', /<AppModuleComponent type="60"[^>]*>/, ''),
  inCustomizations('apps/roles', 'administrators cannot open the app', /<Role id="\{627090ff[^>]*>/, ''),
  inCustomizations(
    'apps/roles',
    "a stranger's role opens the app",
    '119f245c-3cc8-4b62-b31c-d1a046ced15d',
    '219f245c-3cc8-4b62-b31c-d1a046ced15d',
  ),
  inCustomizations('apps/site-map', 'two entries share an id', 'Id="nr_sub_leads"', 'Id="nr_sub_contacts"'),
  inCustomizations(
    'apps/site-map',
    'a page is not there',
    '$webresource:nr_/pages/console.html',
    '$webresource:nr_/pages/gone.html',
  ),
  inCustomizations('apps/site-map-titles', 'an id has no prefix', 'Id="nr_sub_leads"', 'Id="sub_leads"'),
  inCustomizations('apps/site-map-titles', 'a title is missing', '<Title LCID="1033" Title="Leads" />', ''),

  inCustomizations('roles/privileges', 'a privilege is misspelt', 'prvReadAuditSummary', 'privReadAuditSummary'),
  inCustomizations('roles/privileges', 'a privilege is there twice', 'prvReadAuditSummary', 'prvReadContact'),
  inCustomizations('roles/privileges', 'a depth does not exist', 'level="Global"', 'level="Organization"'),
  inCustomizations('roles/sorted', 'privileges are not sorted', 'prvAppendAccount', 'prvWriteTask'),
  inCustomizations(
    'roles/names',
    'two roles have one name',
    'name="Net-Results User"',
    'name="Net-Results Sync for Dynamics 365"',
  ),
  inCustomizations('roles/sync-role', 'the service deletes', 'prvCreateLead', 'prvDeleteLead'),

  inCustomizations('ribbons/ids', 'an id is there twice', /nr\.lead\./g, 'nr.contact.'),
  inCustomizations('ribbons/ids', 'an id has no prefix', /nr\.lead\./g, 'lead.'),
  inCustomizations(
    'ribbons/references',
    'a command is not defined',
    '<CommandDefinition Id="nr.contact.Form.SyncContact.Command"',
    '<CommandDefinition Id="nr.contact.Form.Other.Command"',
  ),
  inCustomizations(
    'ribbons/references',
    'a rule is not defined',
    /<EnableRule Id="nr\.contact\.Form\.SyncContact\.Enabled" \/>/,
    '<EnableRule Id="nr.contact.Form.Other" />',
  ),
  inCustomizations(
    'ribbons/references',
    'a label is not defined',
    '<LocLabel Id="nr.contact.Form.SyncContact.Label"',
    '<LocLabel Id="nr.contact.Form.SyncContact.Title"',
  ),
  inCustomizations(
    'ribbons/references',
    "the button is on another table's bar",
    'Location="Mscrm.Form.contact.',
    'Location="Mscrm.Form.lead.',
  ),
  inCustomizations(
    'ribbons/web-resources',
    'the icon is not there',
    'ModernImage="$webresource:nr_/images/sync.svg"',
    'ModernImage="$webresource:nr_/images/gone.svg"',
  ),
  inCustomizations(
    'ribbons/web-resources',
    'the function has another name',
    'FunctionName="NetResults.Commands.syncRecord"',
    'FunctionName="NetResults.Commands.send"',
  ),

  {
    rule: 'environment-variables/definition',
    what: 'the folder has another name',
    zip: () => {
      const parts = soundParts()
      const bytes = parts.get(VARIABLE) ?? new Uint8Array()
      parts.delete(VARIABLE)
      return writeZip(parts.set(VARIABLE.replace('nr_ApiBaseUrl', 'nr_apibaseurl'), bytes))
    },
  },
  edited('environment-variables/definition', 'the type does not exist', VARIABLE, '<type>100000000', '<type>100000009'),
  edited('environment-variables/definition', 'there is no prefix', VARIABLE, 'schemaname="nr_', 'schemaname="x_'),
  edited(
    'environment-variables/default',
    'the address is not https',
    VARIABLE,
    '<defaultvalue>https',
    '<defaultvalue>http',
  ),
  edited('environment-variables/default', 'the address has credentials', VARIABLE, 'https://', 'https://me:secret@'),
  edited(
    'environment-variables/default',
    'the address ends in a slash',
    VARIABLE,
    '</defaultvalue>',
    '/</defaultvalue>',
  ),
  rebuilt('environment-variables/values', 'a value ships', (parts) =>
    parts.set('environmentvariabledefinitions/nr_ApiBaseUrl/environmentvariablevalues.json', strToU8('{}')),
  ),
  inCustomizations(
    'apps/components',
    'a dashboard component is not there',
    /<AppModuleComponent type="60"[^>]*>/,
    `<AppModuleComponent type="60" id="{${guidOf('x')}}" />`,
  ),
]

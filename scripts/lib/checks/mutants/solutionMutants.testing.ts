import { inSolution, type Mutant } from './aMutant.testing'

/** Packages whose solution.xml breaks a rule. */
export const solutionMutants: readonly Mutant[] = [
  inSolution('solution/unique-name', 'the name has a space', '<UniqueName>Funnel', '<UniqueName>Funnel '),
  inSolution('solution/unique-name', 'the name is reserved', /<UniqueName>Funnel\w+/, '<UniqueName>Default'),
  inSolution('solution/version', 'the version is no number', /<Version>[^<]*/, '<Version>3.0.x.0'),
  inSolution('solution/version-of-four', 'the version has three numbers', /<Version>[^<]*/, '<Version>3.0.0'),
  inSolution('solution/introduced-version', 'the version went back', /<Version>[^<]*/, '<Version>2.9.9.9'),
  inSolution('solution/managed', 'it is unmanaged', '<Managed>1', '<Managed>0'),
  inSolution(
    'solution/package-version',
    'only newer servers take it',
    'SolutionPackageVersion="9.1"',
    'SolutionPackageVersion="9.2"',
  ),
  inSolution('solution/package-version', 'it is for on-premises', 'CrmLive', 'OnPremise'),
  inSolution(
    'solution/publisher',
    'the prefix belongs to Microsoft',
    '<CustomizationPrefix>nr',
    '<CustomizationPrefix>mscrm',
  ),
  inSolution(
    'solution/publisher',
    'the option prefix is too small',
    '<CustomizationOptionValuePrefix>72137',
    '<CustomizationOptionValuePrefix>9999',
  ),
  inSolution(
    'solution/labels',
    'the solution has no name in English',
    /<LocalizedName [^>]*>/,
    '<LocalizedName description="x" languagecode="1031" />',
  ),
  inSolution('solution/labels', 'the second address is missing', '<AddressNumber>2', '<AddressNumber>3'),

  inSolution('roots/well-formed', 'a type differs per environment', 'type="380"', 'type="10036"'),
  inSolution('roots/well-formed', 'a role is named by schema name', /type="20" id=/, 'type="20" schemaName='),
  inSolution('roots/well-formed', 'a behavior does not exist', 'behavior="2"', 'behavior="7"'),
  inSolution(
    'roots/unique',
    'a root is listed twice',
    /(?=<RootComponent type="61")/,
    '<RootComponent type="1" schemaName="Contact" behavior="2" />',
  ),
  inSolution(
    'roots/present',
    'a root has no component',
    'schemaName="nr_/pages/contact.css"',
    'schemaName="nr_/pages/gone.css"',
  ),
  inSolution('roots/declared', 'a role is not declared', /<RootComponent type="20"[^>]*>/, ''),
  inSolution('roots/declared', 'a web resource is not declared', /<RootComponent type="61"[^>]*>/, ''),
  inSolution(
    'roots/environment-variables',
    'the environment variable is not declared',
    /<RootComponent type="380"[^>]*>/,
    '',
  ),
  inSolution(
    'roots/microsoft-tables',
    'the whole contact table is taken',
    'schemaName="contact" behavior="2"',
    'schemaName="contact" behavior="0"',
  ),
  inSolution(
    'roots/microsoft-tables',
    'a column is a root',
    '</RootComponents>',
    '<RootComponent type="2" schemaName="nr_leadscore" behavior="0" /></RootComponents>',
  ),
  inSolution(
    'roots/missing-dependencies',
    'Sales is not asked for',
    /<MissingDependencies>[^]*<\/MissingDependencies>/,
    '<MissingDependencies />',
  ),
  inSolution(
    'roots/missing-dependencies',
    'the solution has no version',
    'msdynce_LeadManagement (9.0.4.0066)',
    'msdynce_LeadManagement',
  ),
]

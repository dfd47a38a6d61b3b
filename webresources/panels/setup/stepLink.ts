import { DEFAULT_API_BASE_URL } from '../../domain/apiBaseUrl'
import type { SetUpStep, StepId } from '../../domain/setup/SetUpStep'
import { strings } from '../../parts/strings'
import type { ConsoleTab } from '../../parts/useConsole'

/** Where the remedy is carried out: another tab of the console, or a page elsewhere. */
export type StepLink =
  | { readonly kind: 'tab'; readonly label: string; readonly tab: ConsoleTab }
  | { readonly kind: 'page'; readonly label: string; readonly href: string }

/** Front doors that Microsoft documents; the remedy says the way from there. */
const ADMIN_CENTER = 'https://admin.powerplatform.microsoft.com'
const MAKER = 'https://make.powerapps.com'
const ENTRA = 'https://entra.microsoft.com'

const { places } = strings.setUp
const page = (label: string, href: string): StepLink => ({ kind: 'page', label, href })
const tab = (name: ConsoleTab, label: string): StepLink => ({ kind: 'tab', tab: name, label })

/** `null` = the step is done, or nothing can be opened that would help. */
export function stepLink(step: SetUpStep, apiBaseUrl: string | null): StepLink | null {
  if (step.status === 'done' || step.status === 'asking') return null
  const { id, finding, canBeMarked } = step
  const application = `${apiBaseUrl ?? DEFAULT_API_BASE_URL}/app/DynamicsIntegration`
  if (id === 'adminConsent') return page(places.consentPage, `${application}/adminConsent`)
  // What can be marked cannot be seen here: the page of Net-Results shows it.
  const areSyncs = id === 'disableSyncs' || id === 'enableSyncs'
  if (areSyncs && canBeMarked) return page(places.optionsPage, `${application}/options`)
  if (id === 'fieldMappings' && canBeMarked) return page(places.mappingPage, `${application}/mapping`)
  if (finding.name === 'failed') return null
  if (areSyncs) return tab('syncOptions', places.syncOptions)
  if (finding.name === 'clockWrong' || finding.name === 'clockUnsaid') return null
  if (finding.name === 'tablesNotAudited' || finding.name === 'addressRefused') return page(places.maker, MAKER)
  if (finding.name === 'passwordAtRisk' && finding.profiles.length === 0) return page(places.maker, MAKER)
  return BY_STEP[id] ?? null
}

const BY_STEP: Readonly<Partial<Record<StepId, StepLink>>> = {
  mfaExclusions: page(places.entra, ENTRA),
  oldApplication: page(places.entra, ENTRA),
  fieldMappings: tab('fieldMappings', places.fieldMappings),
  syncRole: page(places.maker, MAKER),
  applicationUser: page(places.adminCenter, ADMIN_CENTER),
  solution: page(places.maker, MAKER),
  repRole: page(places.adminCenter, ADMIN_CENTER),
  auditing: page(places.adminCenter, ADMIN_CENTER),
  passwordColumn: page(places.adminCenter, ADMIN_CENTER),
  repCredentials: tab('credentials', places.credentials),
  contentSecurityPolicy: page(places.adminCenter, ADMIN_CENTER),
  signIn: tab('credentials', places.credentials),
}

import { tableNamed } from '../../dataverse/schema/tables'
import { ORGANIZATION } from '../../dataverse/xrm/createGlobalContext'

export interface PageAddress {
  /** Digits of the version token. */
  readonly token: string
  /** Name of the web resource. */
  readonly page: string
  /** `PassParameters` of the control; a page of the site map never gets any. */
  readonly passParameters: boolean
  readonly languageId: number
  /** The one parameter that is the page's own; left out when there is none. */
  readonly data?: string | null
}

export interface FrameAddress extends PageAddress {
  readonly table: string
  /** Left out while there is none, as Dynamics does. */
  readonly id: string | null
}

/** The address under which Dynamics loads a page on a form, with the parameters of its documentation. */
export function frameUrl({ table, id, ...page }: FrameAddress): string {
  const record = [
    ...(id === null ? [] : [`id=%7b${id.toUpperCase()}%7d`]),
    `typename=${table}`,
    `type=${String(tableNamed(table).objectTypeCode)}`,
  ]
  return addressOf(page, record)
}

/** The address of a page without a record: on a dashboard, in the site map, or where `navigateTo` has led. */
export function pageUrl(page: PageAddress): string {
  return addressOf(page, [])
}

function addressOf({ token, page, passParameters, languageId, data }: PageAddress, record: readonly string[]): string {
  const parameters = [
    ...(passParameters ? [...record, ...organization(languageId)] : []),
    ...(data === undefined || data === null ? [] : [`data=${encodeURIComponent(data)}`]),
  ]
  const path = `/%7B${token}%7D/WebResources/${page}`
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`
}

function organization(languageId: number): readonly string[] {
  return [
    `orgname=${ORGANIZATION.uniqueName}`,
    `userlcid=${String(languageId)}`,
    `orglcid=${String(ORGANIZATION.languageId)}`,
  ]
}

/** The same token with the ending for which the server's policy does not name the host of Net-Results. */
export function tokenWithoutApiHost(token: string): string {
  return `${token.slice(0, -4)}9999`
}

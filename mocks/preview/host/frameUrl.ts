import { tableNamed } from '../../dataverse/schema/tables'
import { ORGANIZATION } from '../../dataverse/xrm/createGlobalContext'

export interface FrameAddress {
  /** Digits of the version token. */
  readonly token: string
  /** Name of the web resource. */
  readonly page: string
  /** `PassParameters` of the control. */
  readonly passParameters: boolean
  readonly table: string
  /** Left out while there is none, as Dynamics does. */
  readonly id: string | null
  readonly languageId: number
}

/** The address under which Dynamics loads a page on a form, with the parameters of its documentation. */
export function frameUrl({ token, page, passParameters, table, id, languageId }: FrameAddress): string {
  const path = `/%7B${token}%7D/WebResources/${page}`
  if (!passParameters) return path
  const parameters = [
    ...(id === null ? [] : [`id=%7b${id.toUpperCase()}%7d`]),
    `typename=${table}`,
    `type=${String(tableNamed(table).objectTypeCode)}`,
    `orgname=${ORGANIZATION.uniqueName}`,
    `userlcid=${String(languageId)}`,
    `orglcid=${String(ORGANIZATION.languageId)}`,
  ]
  return `${path}?${parameters.join('&')}`
}

/** The same token with the ending for which the server's policy does not name the host of Net-Results. */
export function tokenWithoutApiHost(token: string): string {
  return `${token.slice(0, -4)}9999`
}

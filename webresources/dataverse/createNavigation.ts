import type { RowRef } from '../domain/RowRef'
import type { ClientApi } from './ClientApi'
import { PERSON_COLUMNS, TABLES } from './columns'
import type { DataverseError } from './DataverseError'
import type { Dynamics, LeadDefaults, OwnPage } from './Host'

/** Ways from our page to another place in the app. */
export function createNavigation(
  xrm: Pick<ClientApi, 'Navigation' | 'Utility'>,
  toError: (cause: unknown) => DataverseError,
): Pick<Dynamics, 'openRecord' | 'recordUrl' | 'openPage' | 'pageUrl' | 'newLead'> {
  async function go(step: () => unknown): Promise<void> {
    try {
      await step()
    } catch (cause) {
      throw toError(cause)
    }
  }
  return {
    openRecord: ({ table, id }) => go(() => xrm.Navigation.openForm({ entityName: table, entityId: id })),
    recordUrl(record) {
      const url = new URL(appUrl(xrm))
      for (const [name, value] of Object.entries(recordParameters(record))) url.searchParams.set(name, value)
      return url.href
    },
    openPage: (page, data) =>
      go(() => xrm.Navigation.navigateTo({ pageType: 'webresource', webresourceName: webResourceOf(page), data })),
    pageUrl(page, data) {
      const url = new URL(appUrl(xrm))
      url.searchParams.set('pagetype', 'webresource')
      url.searchParams.set('webresourceName', webResourceOf(page))
      if (data !== '') url.searchParams.set('data', data)
      return url.href
    },
    newLead: (known) => go(() => xrm.Navigation.openForm({ entityName: TABLES.lead }, leadColumns(known))),
  }
}

const webResourceOf = (page: OwnPage) => `nr_/pages/${page}.html`

/** What is known, by column; what is not known has no column, so that the form keeps its own defaults. */
function leadColumns({ firstName, lastName, emailAddress, jobTitle, companyName }: LeadDefaults) {
  const columns = {
    firstname: firstName,
    lastname: lastName,
    [PERSON_COLUMNS.emailAddress]: emailAddress,
    [PERSON_COLUMNS.jobTitle]: jobTitle,
    companyname: companyName,
  }
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, value]): [string, string][] => (value === null ? [] : [[column, value]])),
  )
}

/** Microsoft, "Open apps, forms, views, dialogs, and reports with a URL". */
function recordParameters({ table, id }: RowRef) {
  return { pagetype: 'entityrecord', etn: table, id }
}

/** With the app that the user is in, so that the record opens there; older clients do not say which one it is. */
function appUrl({ Utility }: Pick<ClientApi, 'Utility'>): string {
  const context = Utility.getGlobalContext()
  return typeof context.getCurrentAppUrl === 'function'
    ? context.getCurrentAppUrl()
    : `${context.getClientUrl()}/main.aspx`
}

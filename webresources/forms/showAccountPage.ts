import type { FormContext } from '../dataverse/ClientApi'

/** What the solution calls the tab of our page. */
const TAB = 'nr_tab_netresults'

/**
 * Turns the form to the tab with our page. A sync of thousands needs a page that stays, asks first and shows how far it
 * is, so that the command does no more than leading there.
 *
 * @returns `false` where the form has no such tab, or does not show it
 */
export function showAccountPage(form: FormContext): boolean {
  try {
    const tab = form.ui.tabs.get(TAB) as Xrm.Controls.Tab | null
    if (tab === null || !tab.getVisible()) return false
    tab.setFocus()
    return true
  } catch {
    return false
  }
}

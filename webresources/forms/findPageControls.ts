import type { FormContext, FramedControl } from '../dataverse/ClientApi'
import { quietly } from './quietly'

/** As our own form XML names the control, and as the form designer does when the page is put on a form by hand. */
const NAMES = ['WebResource_nr_netresults', 'nr_/pages/contact.html', 'nr_/pages/account.html']
const PAGE = /nr_(\/|%2f)pages\1(contact|account)\.html/i

/** The controls of a form that show our page; one with another name is found by what it shows. */
export function findPageControls(formContext: FormContext): FramedControl[] {
  const found: FramedControl[] = []
  for (const name of NAMES) {
    const control = formContext.getControl(name) as FramedControl | null
    if (control) found.push(control)
  }
  if (found.length > 0) return found
  formContext.ui.controls.forEach((control) =>
    quietly(() => {
      const framed = control as FramedControl
      if (control.getControlType() === 'webresource' && PAGE.test(framed.getSrc())) found.push(framed)
    }),
  )
  return found
}

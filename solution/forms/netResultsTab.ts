import { reservedTabOrdinal } from '../constants'
import type { Tab } from '../define/defineForm'
import { formScript } from './formScript'
import { netResults } from '../words'

/**
 * The tab *Net-Results*, with one page filling it. It reacts to its own event only, because whether Microsoft's
 * form has an OnLoad event to join cannot be known for a customer's form.
 * @param page web resource name of the page
 */
export const netResultsTab = (page: string): Tab => ({
  name: 'nr_tab_netresults',
  label: netResults,
  ordinal: reservedTabOrdinal,
  sections: [
    {
      name: 'nr_section_netresults',
      label: netResults,
      showLabel: false,
      cells: [{ kind: 'webResource', controlId: 'WebResource_nr_netresults', label: netResults, page, rows: 20 }],
    },
  ],
  onTabStateChange: { functionName: 'NetResults.Form.onTab', library: formScript },
})

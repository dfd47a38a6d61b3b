import { reservedTabOrdinal } from '../constants'
import { defineForm } from '../define/defineForm'
import { userMainForm } from './baseForms'

/** *Net-Results Credentials*, after everything else on the user form. */
export const userForm = defineForm({
  base: userMainForm,
  tabs: [
    {
      name: 'nr_tab_credentials',
      label: 'Net-Results Credentials',
      ordinal: reservedTabOrdinal,
      sections: [
        {
          name: 'nr_section_credentials',
          label: 'Net-Results Credentials',
          showLabel: true,
          cells: [
            { kind: 'column', column: 'nr_netresultsusername', label: 'Net-Results User Name' },
            { kind: 'column', column: 'nr_netresultspassword', label: 'Net-Results Password' },
          ],
        },
      ],
    },
  ],
  libraries: [],
})

import { reservedTabOrdinal } from '../constants'
import { defineForm } from '../define/defineForm'
import { userMainForm } from './baseForms'
import * as words from '../words'

/** *Net-Results Credentials*, after everything else on the user form. */
export const userForm = defineForm({
  base: userMainForm,
  tabs: [
    {
      name: 'nr_tab_credentials',
      label: words.credentials,
      ordinal: reservedTabOrdinal,
      sections: [
        {
          name: 'nr_section_credentials',
          label: words.credentials,
          showLabel: true,
          cells: [
            { kind: 'column', column: 'nr_netresultsusername', label: words.userName },
            { kind: 'column', column: 'nr_netresultspassword', label: words.password },
          ],
        },
      ],
    },
  ],
  libraries: [],
})

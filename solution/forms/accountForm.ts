import { defineForm } from '../define/defineForm'
import { accountMainForm } from './baseForms'
import { formScript } from './formScript'
import { netResultsTab } from './netResultsTab'

export const accountForm = defineForm({
  base: accountMainForm,
  tabs: [netResultsTab('nr_/pages/account.html')],
  libraries: [formScript],
})

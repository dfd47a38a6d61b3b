import { defineForm } from '../define/defineForm'
import { leadMainForm } from './baseForms'
import { formScript } from './formScript'
import { netResultsTab } from './netResultsTab'

export const leadForm = defineForm({
  base: leadMainForm,
  tabs: [netResultsTab('nr_/pages/contact.html')],
  libraries: [formScript],
})

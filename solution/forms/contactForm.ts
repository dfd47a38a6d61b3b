import { defineForm } from '../define/defineForm'
import { contactMainForm } from './baseForms'
import { formScript } from './formScript'
import { netResultsTab } from './netResultsTab'

export const contactForm = defineForm({
  base: contactMainForm,
  tabs: [netResultsTab('nr_/pages/contact.html')],
  libraries: [formScript],
})

import type { BaseForm } from '../define/defineForm'

/** Microsoft's main forms, by the ids that they have in every organization. */
export const contactMainForm: BaseForm = {
  id: '1fed44d1-ae68-4a41-bd2b-f13acac4acfa',
  name: 'Contact',
  description: 'Updated default Contact form.',
  introducedVersion: '5.0.0.0',
}

export const leadMainForm: BaseForm = {
  id: 'e3b6ddb7-8df0-4410-ac7b-fd32e5053d38',
  name: 'Lead',
  introducedVersion: '5.0.0.0',
}

export const accountMainForm: BaseForm = {
  id: '8448b78f-8f42-454e-8e2a-f8196b0419af',
  name: 'Account',
  introducedVersion: '5.0.0.0',
}

export const userMainForm: BaseForm = {
  id: 'c2cd9e55-d4b4-4b55-9951-16ead79643e5',
  name: 'User',
  introducedVersion: '6.0.0.0',
}

import { number } from './wording'

/** Words of what finds a person’s record and opens it. */
export const personOpener = {
  title: (name: string) => `Open ${name}`,
  looking: (name: string) => `Looking for ${name} in Dynamics`,
  opening: (name: string) => `Opening ${name}`,
  several: (count: number, emailAddress: string) =>
    `${number(count)} records in Dynamics have the email address ${emailAddress}. Choose one.`,
  noneTitle: (name: string) => `${name} is not in Dynamics yet`,
  noneBody: (emailAddress: string) =>
    `No contact or lead that you can see has the email address ${emailAddress}. You can create a lead with what Net-Results knows.`,
  noAddressTitle: (name: string) => `${name} has no email address`,
  noAddressBody: 'Records in Dynamics are found by email address, and Net-Results has none for this person.',
  createLead: 'Create Lead',
  cancel: 'Cancel',
  close: 'Close',
  contact: 'Contact',
  lead: 'Lead',
  inactive: 'Inactive',
} as const

/**
 * What our imports are called at Net-Results. The same from every rep, whatever the language: marketing looks for them
 * there, and the name of an import is where a consent is recorded.
 */
export const IMPORT_NAMES = {
  syncContact: 'Dynamics 365, Sync This Contact',
  syncAccount: 'Dynamics 365, Sync This Account',
  lists: 'Dynamics 365, List Membership',
  subscriptions: 'Dynamics 365, Subscriptions',
  funnelVision: 'Dynamics 365, Funnel Vision',
} as const

/** How a person agreed to receive email. */
export const CONSENT_WAYS = {
  phone: 'By phone',
  inPerson: 'In person',
  writing: 'In writing, by email or letter',
  form: 'On a form or at an event',
} as const

export type ConsentWay = keyof typeof CONSENT_WAYS

/** `Dynamics 365, Subscriptions, agreed: By phone` */
export const consentImportName = (way: ConsentWay): string =>
  `${IMPORT_NAMES.subscriptions}, agreed: ${CONSENT_WAYS[way]}`

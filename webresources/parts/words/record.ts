export const record = {
  merged:
    'This record was merged into another one and is inactive. Net-Results goes by the email address, so the same person shows on both.',
  openMerged: 'Open the record it was merged into',
  qualified:
    'This lead has been qualified. What its email address does at Net-Results shows here and on the contact alike.',
  disqualified: 'This lead has been disqualified. Net-Results may go on to record what the person does.',
  inactive: 'This record is inactive in Dynamics. Net-Results may go on to record what the person does.',
  noEmail: {
    title: (name: string) => `${name} has no email address`,
    body: 'Net-Results finds people by their email address. Add one to this record, save it, and check again.',
  },
  unknownPerson: {
    title: (name: string) => `Net-Results does not know ${name} yet`,
    body: (email: string) =>
      `No contact at Net-Results has the email address ${email}. Activity shows once Net-Results has recorded this person.`,
  },
} as const

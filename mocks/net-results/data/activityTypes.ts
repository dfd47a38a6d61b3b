/** The numbers are as arbitrary as a real account's: whoever hard-codes 1, 2, 3 finds nothing. */
export const ACTIVITY_TYPE = {
  pageView: 3,
  emailSent: 11,
  emailOpened: 12,
  emailClicked: 13,
  bounce: 14,
  unsubscribe: 15,
  formSubmitted: 21,
  download: 24,
  videoWatched: 27,
  webinarAttended: 31,
  listAdded: 40,
  listRemoved: 41,
  subscriptionLeft: 44,
  scoreAdjusted: 50,
} as const

const NAMES: Record<keyof typeof ACTIVITY_TYPE, string> = {
  pageView: 'Page View',
  emailSent: 'Email Sent',
  emailOpened: 'Email Opened',
  emailClicked: 'Email Clicked',
  bounce: 'Bounce',
  unsubscribe: 'Unsubscribe',
  formSubmitted: 'Form Submitted',
  download: 'Download',
  videoWatched: 'Video Watched',
  webinarAttended: 'Webinar Attended',
  listAdded: 'List Added',
  listRemoved: 'List Removed',
  subscriptionLeft: 'Subscription Left',
  scoreAdjusted: 'Score Adjusted',
}

export const ACTIVITY_TYPES: readonly { readonly id: number; readonly name: string }[] = Object.entries(NAMES).map(
  ([key, name]) => ({ id: ACTIVITY_TYPE[key as keyof typeof ACTIVITY_TYPE], name }),
)

export function activityTypeName(id: number): string {
  return ACTIVITY_TYPES.find((type) => type.id === id)?.name ?? ''
}

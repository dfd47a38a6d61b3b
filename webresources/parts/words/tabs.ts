export const tabs = {
  list: 'Net-Results',
  activityStream: 'Activity Stream',
  leadScore: 'Lead Score',
  unsubscribe: 'Unsubscribe',
  listMembership: 'List Membership',
  subscriptions: 'Subscriptions',
} as const

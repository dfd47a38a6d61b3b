import { HALDEN, VELLUM } from './accounts'

/** Records by what is special about them, so that scenarios and tests need not know anybody by number. */
export const NOTABLE = {
  /** Priya Raghavan: score 118, mailable, seen today. */
  hotContact: 'c0000000-3333-4333-8333-000000000001',
  /** Wei-Ling Ostrander. */
  unsubscribed: 'c0000000-3333-4333-8333-000000000005',
  /** Corinne Vasquez. */
  bounced: 'c0000000-3333-4333-8333-000000000007',
  /** Dale Nakagawa. */
  unknownToNetResults: 'c0000000-3333-4333-8333-000000000008',
  /** A name written from right to left. */
  rightToLeft: 'c0000000-3333-4333-8333-000000000014',
  /** Gunnar Pettersen. */
  withoutEmail: 'c0000000-3333-4333-8333-000000000016',
  /** Margit Olafsdottir. */
  inactive: 'c0000000-3333-4333-8333-000000000017',
  /** Alex Rivera and Sandra Rivera-Holt share one address; Net-Results has one contact for both. */
  sameEmail: ['c0000000-3333-4333-8333-000000000018', 'c0000000-3333-4333-8333-000000000019'],
  /** Ingeborg Falk: mailable at Net-Results, "do not email" in Dynamics. */
  doNotEmail: 'c0000000-3333-4333-8333-000000000020',
  /** Oona Halloran: known to Net-Results, which has seen nothing of her yet. */
  withoutActivities: 'c0000000-3333-4333-8333-000000000021',
  /** Benedikt Sauer. */
  tenThousandActivities: 'c0000000-3333-4333-8333-000000000044',
  /** Astrid Nordahl. */
  hotLead: '1ead0000-4444-4444-8444-000000000001',
  /** Håkon Bjørnstad: in both systems since yesterday. */
  freshLead: '1ead0000-4444-4444-8444-000000000002',
  /** Tariq Mansour. */
  unknownLead: '1ead0000-4444-4444-8444-000000000004',
  /** Anders Holm. */
  malformedEmail: '1ead0000-4444-4444-8444-000000000007',
  /** Halden Water Systems: 24 contacts, more on demand. */
  largeAccount: HALDEN.account.id,
  /** Vellum & Thorne. */
  emptyAccount: VELLUM.account.id,
} as const

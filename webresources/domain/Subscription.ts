import type { ListId } from './ids'

/** A list that people choose to be on. Membership is asked and changed as for any list. */
export interface Subscription {
  readonly id: ListId
  /** What marketing calls it. */
  readonly name: string
  /** What the people on it see; the same as `name` when Net-Results has no other. */
  readonly publicName: string
}

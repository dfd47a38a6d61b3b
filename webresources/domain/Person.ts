/** Who somebody is, as a row about something else tells it. `null` = Net-Results does not say. */
export interface Person {
  readonly firstName: string | null
  readonly lastName: string | null
  readonly emailAddress: string | null
}

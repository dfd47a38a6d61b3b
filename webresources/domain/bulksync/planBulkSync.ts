import type { AccountPerson } from '../AccountPerson'
import { EMAIL_FIELD } from '../defaultSyncRules'
import { planSync, type SyncRefusal } from '../planSync'
import type { PersonTable } from '../syncPeople'
import type { SyncRules } from '../SyncRules'

/** Who will be sent, and who will not and why. */
export interface BulkPlan {
  readonly send: readonly AccountPerson[]
  readonly leave: readonly { readonly person: AccountPerson; readonly reason: SyncRefusal }[]
}

/** What is known of a person without reading the mapped columns. */
const KNOWN_COLUMN = 'emailaddress1'

/**
 * Foretells the plan of each person from what the page knows already. Where the address comes from another column as
 * well, a person without one in {@link KNOWN_COLUMN} counts as sent; what the record says then decides.
 */
export function planBulkSync(
  people: readonly AccountPerson[],
  rules: Readonly<Record<PersonTable, SyncRules>>,
): BulkPlan {
  const send: AccountPerson[] = []
  const leave: { person: AccountPerson; reason: SyncRefusal }[] = []
  for (const person of people) {
    const plan = planSync(
      { active: person.active, columns: { [KNOWN_COLUMN]: person.emailAddress } },
      rules[person.record.table === 'lead' ? 'lead' : 'contact'],
    )
    const foretold = 'refuse' in plan && !(plan.refuse === 'noEmail' && hasOtherAddress(rules, person))
    if (foretold) leave.push({ person, reason: plan.refuse })
    else send.push(person)
  }
  return { send, leave }
}

function hasOtherAddress(rules: Readonly<Record<PersonTable, SyncRules>>, { record }: AccountPerson): boolean {
  const { mapping } = rules[record.table === 'lead' ? 'lead' : 'contact']
  return mapping.some(
    ({ netResultsField, fromDynamics, dynamicsField }) =>
      fromDynamics && netResultsField === EMAIL_FIELD && dynamicsField !== KNOWN_COLUMN,
  )
}

import type { GenericSchema } from 'valibot'
import { activityListResult, activityTypesResult } from './activities'
import { contactIdResult, mailingStatusResult, scoredContactResult } from './contacts'
import { overlayResult } from './overlays'
import { userResult } from './users'

/** One method of the API, as the contract table in README.md has it. */
export interface Operation<Result = unknown> {
  /** Goes into the address; one batch goes to one controller. */
  readonly controller: string
  readonly method: string
  /** Whether a public source shows controller and method, or whether they are ours until the vendor confirms them. */
  readonly known: 'SEEN' | 'ASSUMED'
  /** What a result must look like, and how it reads. */
  readonly result: GenericSchema<unknown, Result>
}

/** Every method that this client calls. */
export const operations = {
  user: { controller: 'User', method: 'getOneByEmail', known: 'SEEN', result: userResult },
  contactId: { controller: 'Contact', method: 'getContactIdByEmailAddress', known: 'SEEN', result: contactIdResult },
  defaultOverlay: { controller: 'LeadScoreOverlay', method: 'getDefault', known: 'SEEN', result: overlayResult },
  contactWithScore: { controller: 'Contact', method: 'getOneWithScore', known: 'SEEN', result: scoredContactResult },
  mailingStatus: { controller: 'Contact', method: 'getMailingInfo', known: 'SEEN', result: mailingStatusResult },
  activityTypes: {
    controller: 'ContactActivityHistory',
    method: 'getTypes',
    known: 'SEEN',
    result: activityTypesResult,
  },
  activities: {
    controller: 'ContactActivityHistory',
    method: 'getContactActivity',
    known: 'SEEN',
    result: activityListResult,
  },
} satisfies Readonly<Record<string, Operation>>

/** `Controller.method`, the name under which errors and README.md speak of an operation. */
export function operationName({ controller, method }: Pick<Operation, 'controller' | 'method'>): string {
  return `${controller}.${method}`
}

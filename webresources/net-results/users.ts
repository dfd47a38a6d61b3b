import * as v from 'valibot'
import type { NetResultsUserId } from '../domain/ids'
import type { NetResultsUser } from './NetResults'
import { isNothing, wireId, wireText } from './wire'
import { wireRow } from './wireRow'

/** A user, or nothing where there is none with that name. */
export const userResult: v.GenericSchema<unknown, NetResultsUser | null> = v.union([
  v.pipe(
    v.custom(isNothing),
    v.transform(() => null),
  ),
  v.pipe(
    wireRow({
      id: ['user_id', wireId<NetResultsUserId>()],
      firstName: ['user_first_name', wireText],
      lastName: ['user_last_name', wireText],
      emailAddress: ['user_email_address', wireText],
    }),
    v.transform(({ id, firstName, lastName, emailAddress }) => ({
      id,
      name: [firstName, lastName].filter((part) => part !== null).join(' '),
      emailAddress,
    })),
  ),
])

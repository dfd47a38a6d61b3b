import * as v from 'valibot'
import type { NetResultsUserId } from '../domain/ids'
import type { NetResultsUser } from './NetResults'
import { isNothing, wireId, wireObject, wireText } from './wire'

/** A user, or nothing where there is none with that name. */
export const userResult: v.GenericSchema<unknown, NetResultsUser | null> = v.union([
  v.pipe(
    v.custom(isNothing),
    v.transform(() => null),
  ),
  v.pipe(
    wireObject({
      user_id: wireId<NetResultsUserId>(),
      user_first_name: wireText,
      user_last_name: wireText,
      user_email_address: wireText,
    }),
    v.transform((row) => ({
      id: row.user_id,
      name: [row.user_first_name, row.user_last_name].filter((part) => part !== null).join(' '),
      emailAddress: row.user_email_address,
    })),
  ),
])

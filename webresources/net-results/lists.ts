import * as v from 'valibot'
import { isDynamicListName, type EmailList } from '../domain/EmailList'
import type { ListId } from '../domain/ids'
import type { Subscription } from '../domain/Subscription'
import { wireBoolean, wireCount, wireId, wireText, wireTextOrEmpty } from './wire'
import { wireList } from './wireList'
import { wireRow, type WireFields } from './wireRow'

type WireEmailList = Omit<EmailList, 'isDynamic'> & { readonly isDynamic: boolean | null }
type WireSubscription = Omit<Subscription, 'publicName'> & { readonly publicName: string | null }

export const emailListFields: WireFields<WireEmailList> = {
  id: ['email_list_id', wireId<ListId>()],
  name: ['email_list_name', wireTextOrEmpty],
  isDynamic: ['is_dynamic', wireBoolean],
  contactCount: ['contact_count', wireCount],
}

export const emailListsResult = wireList<EmailList>(
  v.pipe(
    wireRow(emailListFields),
    v.transform((row) => ({ ...row, isDynamic: row.isDynamic ?? isDynamicListName(row.name) })),
  ),
)

export const subscriptionFields: WireFields<WireSubscription> = {
  id: ['email_list_id', wireId<ListId>()],
  name: ['subscription_name', wireTextOrEmpty],
  publicName: ['public_name', wireText],
}

export const subscriptionsResult = wireList<Subscription>(
  v.pipe(
    wireRow(subscriptionFields),
    v.transform((row) => ({ ...row, publicName: row.publicName ?? row.name })),
  ),
)

/** All or nothing: an id left out would say that somebody is not on that list. */
export const membershipsResult: v.GenericSchema<unknown, readonly ListId[]> = v.pipe(
  wireList(wireId<ListId>()),
  v.check(({ dropped }) => dropped === 0),
  v.transform(({ rows }) => rows),
)

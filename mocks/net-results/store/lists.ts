import type { Store, StoredList } from './Store'

/** The dynamic list of that name, made when there is none. */
export function keepList(store: Store, name: string): StoredList {
  for (const list of store.lists.values()) if (list.kind === 'dynamic' && list.name === name) return list
  const list: StoredList = { id: store.nextId(), name, kind: 'dynamic', publicName: '', others: 0 }
  store.lists.set(list.id, list)
  return list
}

/** How many contacts are on each list that has any of the world, by list id. */
export function countMembers(store: Store): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { listIds } of store.contacts.values()) {
    for (const id of listIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

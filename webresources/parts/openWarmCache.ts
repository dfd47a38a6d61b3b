import type { QueryClient } from '@tanstack/react-query'
import type { Dynamics } from '../dataverse/Host'
import { ownerOf } from './ownerOf'
import { tabStorage } from './tabStorage'
import { warmCache } from './warmCache'

type WarmCache = ReturnType<typeof warmCache> & { readonly owner: string }

const opened = new WeakMap<QueryClient, WarmCache>()

/** What this tab saw before, put back once for each page, user and organization. */
export function openWarmCache(client: QueryClient, dynamics: Dynamics, now: () => number): WarmCache {
  const owner = ownerOf(dynamics)
  const known = opened.get(client)
  if (known?.owner === owner) return known
  const cache = { owner, ...warmCache(client, { storage: tabStorage, owner, now }) }
  opened.set(client, cache)
  return cache
}

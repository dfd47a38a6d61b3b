import { addressHoles } from './addressHoles.testing'
import { appHoles } from './appHoles.testing'
import { contextHoles } from './contextHoles.testing'
import { recordHoles } from './recordHoles.testing'
import { sightHoles } from './sightHoles.testing'
import { surroundingHoles } from './surroundingHoles.testing'
import type { HostHole } from './HostHole.testing'
import type { HostedPage } from './hostPages.testing'

/** One section each of what embedded pages are known to meet in Dynamics. */
const HOST_HOLES: readonly HostHole[] = [
  ...contextHoles,
  ...recordHoles,
  ...addressHoles,
  ...sightHoles,
  ...surroundingHoles,
  ...appHoles,
]

/** The holes that a page can meet. */
export function holesOf(page: HostedPage): readonly HostHole[] {
  const on = page.records === null ? 'apps' : 'forms'
  return HOST_HOLES.filter((hole) => (hole.on === undefined || hole.on === on) && hole.spares?.(page) !== true)
}

import { useEffect } from 'react'
import type { Activity } from '../../domain/Activity'
import type { ActivityId } from '../../domain/ids'

interface LinkedActivityOptions {
  readonly highlight: ActivityId | null
  readonly activities: readonly Activity[]
  /** Loads one page more; `null` while that is not possible. */
  readonly loadMore: (() => void) | null
  /** Everything has been read. */
  readonly isEnd: boolean
}

/** Whoever follows a link to one activity wants to see it: reads on until it is there. Says whether it is nowhere. */
export function useLinkedActivity({ highlight, activities, loadMore, isEnd }: LinkedActivityOptions): boolean {
  const isMissing = highlight !== null && !activities.some(({ id }) => id === highlight)
  useEffect(() => {
    if (isMissing) loadMore?.()
  }, [isMissing, loadMore])
  return isMissing && isEnd
}

import { useEffect, useReducer } from 'react'

/** Draws again whenever the thing says that it has changed. */
export function useWatched(thing: { watch(listener: () => void): () => void }): void {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => thing.watch(draw), [thing])
}

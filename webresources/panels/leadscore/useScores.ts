import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ContactId } from '../../domain/ids'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import { contactScore } from '../../parts/contactScore'
import { allOverlays } from '../../parts/people/allOverlays'
import { defaultOverlay } from '../../parts/people/defaultOverlay'
import { useServices } from '../../parts/useServices'

/** One overlay, and the contact's score in it as far as that is known. */
export interface OverlayScore {
  readonly overlay: Overlay
  readonly contact: ScoredContact | undefined
  readonly error: unknown
}

/** The contact's score in every overlay, the default one first among equals; the scores travel in one batch. */
export function useScores(contactId: ContactId) {
  const { netResults } = useServices()
  const all = useQuery(allOverlays(netResults))
  const standard = useQuery(defaultOverlay(netResults))
  const pending = all.isPending || standard.isPending
  const overlays = useMemo(
    () => (pending ? [] : withDefault(all.data ?? [], standard.data)),
    [all.data, pending, standard.data],
  )
  const answers = useQueries({
    queries: overlays.map((overlay) => contactScore(netResults, contactId, overlay)),
  })
  const scores = overlays.map((overlay, index): OverlayScore => {
    const { data, error = null } = answers[index] ?? {}
    return { overlay, contact: data, error }
  })
  const failed = scores.find(({ error }) => error !== null)
  return {
    pending,
    scores,
    /** Why there may be overlays that are not shown. */
    overlaysError: all.error,
    scoreError: failed?.error ?? null,
    retry: () => {
      for (const query of [all, standard, ...answers]) if (query.error !== null) void query.refetch()
    },
  }
}

/** The header's overlay is one of them even where the list leaves it out, or cannot be had. */
function withDefault(overlays: readonly Overlay[], standard: Overlay | undefined): readonly Overlay[] {
  if (standard === undefined) return overlays
  if (!overlays.some(({ id }) => id === standard.id)) return [{ ...standard, isDefault: true }, ...overlays]
  return overlays.map((overlay) => ({ ...overlay, isDefault: overlay.id === standard.id }))
}

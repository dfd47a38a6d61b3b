import { hashKey, type QueryClient } from '@tanstack/react-query'
import type { ContactId, OverlayId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import type { NetResults } from '../../net-results/NetResults'
import { describeError, type ErrorScene } from '../../parts/describeError'
import { mayHaveHappened } from '../../parts/mayHaveHappened'
import type { PendingEdit } from '../../parts/PendingEdits'
import { strings } from '../../parts/strings'
import { deskKey, EMPTY_DESK, isOpen, scoreKey, type Adjustment, type ScoreDesk } from './Adjustment'

interface DeskTools {
  readonly queryClient: QueryClient
  readonly netResults: NetResults
  readonly contactId: ContactId
  readonly scene: ErrorScene
  now(): Instant
  announce(message: string): void
  offer(edit: PendingEdit): void
}

const words = strings.leadScore

/**
 * Sets scores by hand: shows at once, offers Undo, writes once, rolls back when refused. Lives by the query cache alone,
 * because an edit outlasts the tab it was made on.
 */
export function createScoreDesk({ queryClient, netResults, contactId, scene, now, announce, offer }: DeskTools) {
  const key = deskKey(contactId)
  const read = () => queryClient.getQueryData<ScoreDesk>(key) ?? EMPTY_DESK
  const write = (part: Partial<ScoreDesk>) => void queryClient.setQueryData<ScoreDesk>(key, { ...read(), ...part })
  const patch = (id: number, part: Partial<Adjustment>) =>
    write({ adjustments: read().adjustments.map((one) => (one.id === id ? { ...one, ...part } : one)) })
  const learn = (overlayId: OverlayId, truth: ScoredContact) =>
    write({ truths: { ...read().truths, [overlayId]: truth } })
  const openOn = (overlayId: OverlayId) =>
    read().adjustments.filter((one) => one.overlay.id === overlayId && isOpen(one))

  /** The newest open edit over what Net-Results last said. */
  function show(overlayId: OverlayId): void {
    const truth = read().truths[overlayId]
    if (truth === undefined) return
    const queryKey = scoreKey(contactId, overlayId)
    const edit = openOn(overlayId).pop()
    // Nothing was read, so the "as of" time stays.
    const updatedAt = queryClient.getQueryState(queryKey)?.dataUpdatedAt ?? now()
    queryClient.setQueryData(queryKey, edit === undefined ? truth : { ...truth, score: edit.to }, { updatedAt })
    // Whoever leaves now finds the edit in the warm cache: it must not pass for an answer of Net-Results there.
    if (edit !== undefined) void queryClient.invalidateQueries({ queryKey, exact: true, refetchType: 'none' })
  }

  /** An answer that was asked for before the write must not take the edit off the screen. */
  function keepShowing(overlayId: OverlayId): () => void {
    const hash = hashKey(scoreKey(contactId, overlayId))
    return queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.query.queryHash !== hash) return
      if (event.action.type !== 'success' || event.action.manual === true) return
      learn(overlayId, event.action.data as ScoredContact)
      show(overlayId)
    })
  }

  function adjust(overlay: Overlay, to: number, comment: string): void {
    const shown = queryClient.getQueryData<ScoredContact>(scoreKey(contactId, overlay.id))
    if (shown === undefined) return
    if (openOn(overlay.id).length === 0) learn(overlay.id, shown)
    const { adjustments } = read()
    const id = adjustments.length + 1
    const edit: Adjustment = {
      ...{ id, at: now(), overlay, from: shown.score, to, comment },
      state: 'pending',
      reason: '',
    }
    write({ adjustments: [...adjustments, edit] })
    const stop = keepShowing(overlay.id)
    show(overlay.id)
    const message = describe(edit)
    const end = (part: Partial<Adjustment>, said: string) => {
      stop()
      patch(id, part)
      show(overlay.id)
      announce(said)
    }
    offer({
      message,
      undo: () => end({ state: 'undone' }, words.undone(message)),
      commit() {
        const answer = netResults.setLeadScore({ contactId, overlayId: overlay.id, score: to, comment })
        patch(id, { state: 'saving' })
        void answer.then(
          (contact) => {
            learn(overlay.id, contact)
            const kept = contact.score === null || contact.score === to
            const reason = contact.score === null || kept ? '' : words.stillOther(contact.score)
            end({ state: kept ? 'saved' : 'unsure', reason }, kept ? words.saved(message) : reason)
            void queryClient.invalidateQueries({ queryKey: ['contact', contactId] })
          },
          (error: unknown) => {
            const { cause, title, body } = describeError(error, scene)
            if (cause === 'unsupported') write({ unsupported: true })
            const unsure = mayHaveHappened(error)
            const reason = unsure ? strings.sentences(title, words.mayHaveChanged) : strings.sentences(title, body)
            end({ state: unsure ? 'unsure' : 'refused', reason }, strings.sentences(verdict(unsure)(message), reason))
            if (unsure) void check(id, false)
          },
        )
      },
    })
  }

  /** Asks what became of a write without an answer. Only the rep's own question can end in "not saved". */
  async function check(id: number, asked = true): Promise<void> {
    const edit = read().adjustments.find((one) => one.id === id)
    if (edit === undefined) return
    const queryKey = scoreKey(contactId, edit.overlay.id)
    const before = queryClient.getQueryState(queryKey)?.dataUpdateCount
    await queryClient.refetchQueries({ queryKey, exact: true })
    const state = queryClient.getQueryState<ScoredContact>(queryKey)
    if (state?.data === undefined || state.status === 'error' || state.dataUpdateCount === before) {
      if (asked && state?.error) announce(describeError(state.error, scene).title)
      return
    }
    const { score } = (openOn(edit.overlay.id).length > 0 ? read().truths[edit.overlay.id] : state.data) ?? state.data
    if (score === edit.to) {
      patch(id, { state: 'saved', reason: '' })
      announce(words.saved(describe(edit)))
      void queryClient.invalidateQueries({ queryKey: ['contact', contactId] })
    } else if (asked && score !== null) {
      patch(id, { state: 'refused', reason: words.stillOther(score) })
      announce(words.stillOther(score))
    }
  }

  return { adjust, check: (id: number) => void check(id) }
}

const verdict = (unsure: boolean) => (unsure ? words.unsure : words.refused)

/** `Score set to 86, was 80`; names the overlay unless it is the one that everybody means. */
function describe({ overlay, to, from }: Adjustment): string {
  return words.changed(overlay.isDefault ? null : overlay.name, to, from)
}

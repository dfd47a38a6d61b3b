import type { QueryClient } from '@tanstack/react-query'
import type { ContactId, ImportId, ListId } from '../../domain/ids'
import {
  dropFulfilled,
  type EditStage,
  type MembershipChange,
  type MembershipEdit,
  type MembershipItem,
} from '../../domain/MembershipEdit'
import type { NetResults } from '../../net-results/NetResults'
import type { ErrorScene } from '../describeError'
import { followImport } from '../followImport'
import { isUnsupported } from '../isUnsupported'
import { mayHaveHappened } from '../mayHaveHappened'
import { strings } from '../strings'
import { membershipKeys, type MembershipKind } from './membershipKeys'
import { readMemberships } from './membershipQueries'
import { importProblem, lostSightReason, sendingReason, type BadEnd } from './membershipReasons'
import { whileWatched } from './whileWatched'

export interface MembershipEditorOptions {
  readonly queryClient: QueryClient
  readonly netResults: NetResults
  readonly scene: ErrorScene
  readonly contactId: ContactId
  readonly kind: MembershipKind
  /** By which Net-Results finds the person of an import. */
  readonly emailAddress: string
  announce(message: string): void
}

/** What one import is to change. */
export interface MembershipWish {
  readonly change: MembershipChange
  readonly items: readonly MembershipItem[]
  /** What the import is called at Net-Results. */
  readonly importName: string
}

export interface MembershipEditor {
  /** Shows a change that can still be taken back. */
  show(wish: MembershipWish): void
  /** Forgets what shows: a change taken back, or one that failed. */
  drop(items: readonly MembershipItem[]): void
  /** Sends a change before it returns, and follows it to its end. */
  send(wish: MembershipWish): void
  /** Asks again for the import of an unclear change; anything else is sent again. */
  retry(edit: MembershipEdit): void
  /** Forgets the changes that have ended badly and are true all the same. */
  settle(isMember: (listId: ListId) => boolean): void
  /** Goes on following what was running when the record was left. */
  resume(): void
}

/**
 * Changes memberships of one person through imports. What is on its way is kept with the page's server state, so that
 * it outlives the panel; it ends when Net-Results has been asked for the truth.
 */
export function createMembershipEditor(options: MembershipEditorOptions): MembershipEditor {
  const { queryClient, netResults, scene, contactId, emailAddress, announce } = options
  const key = membershipKeys.edits(contactId, options.kind)
  const edits = () => queryClient.getQueryData<readonly MembershipEdit[]>(key) ?? []
  const write = (next: readonly MembershipEdit[]) => void queryClient.setQueryData(key, next)
  const others = (items: MembershipWish['items']) =>
    edits().filter((edit) => !items.some(({ id }) => id === edit.item.id))
  const drop = (items: MembershipWish['items']) => write(others(items))
  const put = ({ items, ...wish }: MembershipWish, stage: EditStage) =>
    write([...others(items), ...items.map((item) => ({ item, ...wish, stage }))])

  function send(wish: MembershipWish) {
    put(wish, { state: 'running', importId: null })
    const ids = wish.items.map(({ id }) => id)
    const sent = netResults.submitImport({
      name: wish.importName,
      mapping: { email: 'Email Address' },
      people: [{ email: emailAddress }],
      ...(wish.change === 'add' ? { addTo: ids } : { removeFrom: ids }),
    })
    void afterSending(sent, wish)
  }

  async function afterSending(sent: Promise<ImportId>, wish: MembershipWish) {
    let importId: ImportId
    try {
      importId = await sent
    } catch (error) {
      if (isUnsupported(error)) {
        drop(wish.items)
        queryClient.setQueryData(membershipKeys.importsRefused, true)
        return announce(strings.lists.unsupportedEdit)
      }
      const reason = sendingReason(error, scene)
      return end(
        wish,
        mayHaveHappened(error) ? { state: 'unclear', reason, importId: null } : { state: 'failed', reason },
      )
    }
    await follow(importId, wish)
  }

  async function follow(importId: ImportId, wish: MembershipWish) {
    put(wish, { state: 'running', importId })
    const watch = whileWatched(queryClient, contactId)
    try {
      const status = await followImport(netResults, importId, { signal: watch.signal })
      const problem = importProblem(status, emailAddress)
      if (problem !== null) return end(wish, problem)
      const isMember = await readMemberships(queryClient, netResults, contactId, wish.items, watch.signal)
      const isDone = ({ id }: MembershipItem) => isMember(id) === (wish.change === 'add')
      const undone = wish.items.filter((item) => !isDone(item))
      finish({ ...wish, items: wish.items.filter(isDone) })
      if (undone.length > 0)
        end({ ...wish, items: undone }, { state: 'failed', reason: strings.lists.reasons.notApplied })
    } catch (error) {
      if (!watch.signal.aborted) return end(wish, { state: 'unclear', reason: lostSightReason(error, scene), importId })
      put(wish, { state: 'left', importId })
      // The next visit reads the truth.
      await queryClient.invalidateQueries({ queryKey: ['contact', contactId], refetchType: 'none' })
    } finally {
      watch.stop()
    }
  }

  function finish({ change, items }: MembershipWish) {
    if (items.length === 0) return
    drop(items)
    announce(change === 'add' ? strings.lists.added(titles(items)) : strings.lists.removed(titles(items)))
    // History, score and the lists' sizes have changed with it.
    void queryClient.invalidateQueries({
      queryKey: ['contact', contactId],
      predicate: ({ queryKey }) => !membershipKeys.includes(queryKey),
    })
    void queryClient.invalidateQueries({ queryKey: ['emailLists'] })
  }

  /** It did not come out as wanted. */
  function end(wish: MembershipWish, stage: BadEnd) {
    put(wish, stage)
    const words = strings.lists
    const tag = stage.state === 'unclear' ? words.unclear : wish.change === 'add' ? words.notAdded : words.notRemoved
    announce(words.ended(tag, titles(wish.items), stage.reason))
    if (stage.state !== 'unclear') return
    void queryClient.invalidateQueries({ queryKey: membershipKeys.ids(contactId) })
    for (const { id } of wish.items) {
      void queryClient.invalidateQueries({ queryKey: membershipKeys.isOnList(contactId, id) })
    }
  }

  return {
    show: (wish) => put(wish, { state: 'offered' }),
    drop,
    send,
    retry({ item, change, importName, stage }) {
      const wish = { change, items: [item], importName }
      if (stage.state === 'unclear' && stage.importId !== null) void follow(stage.importId, wish)
      else send(wish)
    },
    settle: (isMember) => write(dropFulfilled(edits(), isMember)),
    resume() {
      const byImport = new Map<ImportId, MembershipWish>()
      for (const { item, change, importName, stage } of edits()) {
        if (stage.state !== 'left') continue
        const items = byImport.get(stage.importId)?.items ?? []
        byImport.set(stage.importId, { change, importName, items: [...items, item] })
      }
      byImport.forEach((wish, importId) => void follow(importId, wish))
    },
  }
}

function titles(items: readonly MembershipItem[]): readonly string[] {
  return items.map(({ title }) => title)
}

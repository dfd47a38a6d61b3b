import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import type { AccountPerson } from '../../domain/AccountPerson'
import type { JournalRun } from '../../domain/bulksync/BulkJournal'
import { planBulkSync, type BulkPlan } from '../../domain/bulksync/planBulkSync'
import { IMPORT_NAMES } from '../../domain/importNames'
import type { Account } from '../../parts/account/useAccount'
import { useAnnounce } from '../../parts/Announcer'
import { ownerOf } from '../../parts/ownerOf'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { bulkPorts, syncRules } from './bulkPorts'
import { createSyncDesk } from './createSyncDesk'

const words = strings.accountSync

/** What the rep is asked before a sync begins. */
export interface SyncQuestion {
  readonly scope: JournalRun['scope']
  readonly people: readonly AccountPerson[]
  /** `null` = being made. */
  readonly plan: BulkPlan | null
  /** Why there is none. */
  readonly error: unknown
}

/** The sync of one account or of chosen people of it: asked for, begun, found again, gone on with. */
export function useAccountSync(account: Account) {
  const services = useServices()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const { accountId, people, isComplete, refreshMatches } = account
  const [question, setQuestion] = useState<SyncQuestion | null>(null)
  const [showsResults, setShowsResults] = useState(false)
  const onEnded = useEffectEvent(() => refreshMatches())
  const latest = useEffectEvent(() => services)
  const [desk] = useState(() => {
    return createSyncDesk({
      journalKey: `${ownerOf(services.dynamics)}:${accountId}`,
      lockName: `netresults.accountsync:${services.dynamics.organizationId}:${accountId}`,
      importName: IMPORT_NAMES.syncAccount,
    })
  })
  const { stage, snapshot, isKept } = useSyncExternalStore(desk.subscribe, desk.state)
  useEffect(() => {
    void desk.open(
      (journal) => bulkPorts(queryClient, () => latest(), journal),
      () => onEnded(),
    )
    return () => desk.dispose()
  }, [desk, queryClient])

  const begin = useCallback(
    (plan: BulkPlan, scope: JournalRun['scope']) => {
      setQuestion(null)
      setShowsResults(true)
      void desk
        .begin(plan, scope, services.now())
        .then((begun) => announce(begun ? words.announceStarted(plan.send.length) : words.notBegun))
    },
    [announce, desk, services],
  )

  const asking = useRef(0)
  const closeQuestion = () => {
    asking.current += 1
    setQuestion(null)
  }
  const ask = async (chosen: readonly AccountPerson[], scope: JournalRun['scope']) => {
    const asked = { scope, people: chosen }
    const isQuiet = scope === 'chosen' && chosen.length === 1
    if (!isQuiet) setQuestion({ ...asked, plan: null, error: null })
    const mine = (asking.current += 1)
    // Closed, or another question has come.
    const isOver = () => asking.current !== mine
    try {
      const [contact, lead] = await Promise.all([
        syncRules(queryClient, services, 'contact'),
        syncRules(queryClient, services, 'lead'),
      ])
      if (isOver()) return
      const plan = planBulkSync(chosen, { contact, lead })
      // One who can be sent is what the rep has asked for already.
      if (isQuiet && plan.leave.length === 0) begin(plan, scope)
      else setQuestion({ ...asked, plan, error: null })
    } catch (error) {
      if (!isOver()) setQuestion({ ...asked, plan: null, error })
    }
  }

  const isOpen = stage === 'open' && snapshot !== null
  const isUnderWay = isOpen && snapshot.phase !== 'ended'
  return {
    stage,
    snapshot: isOpen ? snapshot : null,
    isKept,
    question,
    /** Why no other sync can begin now. */
    blocked: isUnderWay
      ? words.busy
      : stage === 'elsewhere'
        ? words.elsewhereTitle
        : stage === 'loading'
          ? words.loading
          : null,
    /** The same for all of the account. */
    accountBlocked: !isComplete ? words.loading : people.length === 0 ? words.nobodyHere : null,
    askAccount: () => void ask(people, 'account'),
    askChosen: (chosen: readonly AccountPerson[]) => void ask(chosen, 'chosen'),
    retryQuestion: () => {
      if (question !== null) void ask(question.people, question.scope)
    },
    closeQuestion,
    begin,
    showsResults: isOpen && showsResults,
    toggleResults: () => setShowsResults((before) => !before),
    look: desk.look,
    start: () => {
      setShowsResults(true)
      desk.start()
    },
    pause: desk.pause,
    cancel: () => {
      setShowsResults(true)
      desk.cancel()
    },
    retryFailed: desk.retryFailed,
    retryUnknown: desk.retryUnknown,
    close: () => {
      setShowsResults(false)
      void desk.close()
    },
  }
}

export type AccountSyncControl = ReturnType<typeof useAccountSync>

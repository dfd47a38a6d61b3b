import { useEffect, useEffectEvent, useMemo } from 'react'
import { rollUpPeople } from '../../domain/rollUpPeople'
import { useAccountOfPage } from '../../parts/account/AccountContext'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button } from '../../parts/kit'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useAccountPeopleStyles } from './AccountPeople.styles'
import { PeopleTable } from './PeopleTable'
import { PeopleTools, type PeopleActions } from './PeopleTools'
import { usePeople } from './usePeople'
import { VisitsByPerson } from './VisitsByPerson'
import { VisitsPerWeek } from './VisitsPerWeek'

const words = strings.account

/** The people of the account: the visits of all, then each of them with what Net-Results knows. */
export function AccountPeople(actions: PeopleActions) {
  const styles = useAccountPeopleStyles()
  const { scene } = useServices()
  const account = useAccountOfPage()
  const { people, matches, isMatched, isLoading, isComplete, listError, failure, missing } = account
  const list = usePeople(account)
  const rollUp = useMemo(() => rollUpPeople(people, matches), [matches, people])
  const summary = words.shown(list.shown.length, people.length)
  useSaid(isLoading || (list.isFilterOpen && !isMatched) ? '' : summary)
  if (isLoading) {
    if (listError === null) return <SkeletonRows />
    return <StateView problem={describeError(listError, scene)} onRetry={account.reload} />
  }
  if (people.length === 0 && isComplete) {
    return (
      <StateView
        problem={nobody(account.name ?? words.thisAccount, account.withoutLeads)}
        onRetry={account.refresh}
        retryLabel={strings.checkAgain}
      />
    )
  }
  const { visits, known } = rollUp
  const hasRollUp = known > 0 || isMatched
  return (
    <>
      {listError !== null && <InlineProblem problem={describeError(listError, scene)} onRetry={account.reload} />}
      {failure !== null && <InlineProblem problem={describeError(failure, scene)} onRetry={account.retryMatching} />}
      {hasRollUp && (
        <div className={styles.boxes}>
          <VisitsPerWeek perWeek={visits?.perWeek ?? null} known={known} isComplete={isMatched} />
          {visits !== null && <VisitsByPerson visits={visits} />}
        </div>
      )}
      <div className={hasRollUp ? undefined : styles.table}>
        <PeopleTools list={list} {...actions} />
      </div>
      <div className={styles.table}>
        {list.shown.length === 0 ? (
          <StateView problem={filteredToNothing(people.length)}>
            <Button className={styles.clear} onClick={list.clearFilters}>
              {words.clearFilters}
            </Button>
          </StateView>
        ) : (
          <PeopleTable list={list} onSync={actions.onSync} syncBlocked={actions.syncBlocked} />
        )}
      </div>
      <footer className={styles.foot}>
        <span>{isComplete ? summary : words.loading(people.length)}</span>
        <span>{describeScope(account.name ?? words.thisAccount, account.withoutLeads)}</span>
        {account.isTruncated && <span>{words.truncated(people.length)}</span>}
        {missing.length > 0 && <span>{words.missing(missing.map((facet) => words.facets[facet]))}</span>}
      </footer>
    </>
  )
}

/** Says how many show whenever that changes, but not what is there from the beginning. */
function useSaid(summary: string): void {
  const announce = useAnnounce()
  const say = useEffectEvent(() => announce(summary))
  useEffect(() => {
    if (summary !== '') say()
  }, [summary])
}

function describeScope(name: string, withoutLeads: boolean): string {
  return withoutLeads ? words.scopeWithoutLeads(name) : words.scope(name)
}

function nobody(name: string, withoutLeads: boolean): Problem {
  return {
    cause: 'nobody',
    icon: 'person',
    title: words.nobodyTitle(name),
    body: withoutLeads ? words.nobodyWithoutLeads : words.nobodyBody,
    severe: false,
    retry: true,
  }
}

function filteredToNothing(count: number): Problem {
  return {
    cause: 'filteredToNothing',
    icon: 'filter',
    title: words.filteredTitle,
    body: words.filteredBody(count),
    severe: false,
    retry: false,
  }
}

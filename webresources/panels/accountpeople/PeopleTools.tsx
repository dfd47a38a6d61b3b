import { useId, useRef } from 'react'
import type { AccountPerson } from '../../domain/AccountPerson'
import { PEOPLE_FILTERS, type PeopleFilter } from '../../domain/orderPeople'
import type { KnownPerson } from '../../domain/PersonMatch'
import { recordKey } from '../../domain/RecordRef'
import { whyNotEmail } from '../../domain/whyNotEmail'
import { useAccountOfPage } from '../../parts/account/AccountContext'
import { ArrowSyncRegular, Button, Input, MailRegular, SearchRegular, Select, Spinner } from '../../parts/kit'
import { useKeptFocus } from '../../parts/membership/useKeptFocus'
import { strings } from '../../parts/strings'
import { usePeopleToolsStyles } from './PeopleTools.styles'
import type { People } from './usePeople'

const words = strings.account

export interface PeopleActions {
  readonly onSync: (people: readonly AccountPerson[]) => void
  /** Why nobody can be synced now; `null` = nothing stands against it. */
  readonly syncBlocked: string | null
  readonly onSendEmail: (person: AccountPerson, match: KnownPerson) => void
}

interface PeopleToolsProps extends PeopleActions {
  readonly list: People
}

/** What can be done with the people: the chosen ones, or all of them. */
export function PeopleTools({ list, ...actions }: PeopleToolsProps) {
  const styles = usePeopleToolsStyles()
  const root = useRef<HTMLDivElement>(null)
  const focus = useKeptFocus(root)
  return (
    <div
      ref={root}
      className={styles.root}
      role="search"
      aria-label={words.tools}
      tabIndex={-1}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <div className={styles.actions} data-key="actions">
        {list.chosen.length > 0 ? <ChosenActions list={list} {...actions} /> : <LookingUp />}
      </div>
      <div className={styles.fields}>
        <Input
          className={styles.search}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          contentBefore={<SearchRegular aria-hidden />}
          value={list.typed}
          onChange={(_, { value }) => list.search(value)}
        />
        <Select
          className={styles.filter}
          aria-label={words.filter}
          value={list.filter}
          onChange={(_, { value }) => list.filterBy(value as PeopleFilter)}
        >
          {PEOPLE_FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {words.filters[filter]}
            </option>
          ))}
        </Select>
      </div>
      {list.isOrderOpen && <div className={styles.note}>{words.orderLater(words.columns[columnOf(list)])}</div>}
      {list.isFilterOpen && <div className={styles.note}>{words.filterLater}</div>}
    </div>
  )
}

function columnOf({ wish }: People) {
  return wish.column === 'activity' ? 'when' : wish.column
}

/** How many have been looked up, where that is not everybody. */
function LookingUp() {
  const styles = usePeopleToolsStyles()
  const account = useAccountOfPage()
  const { people, matched, isMatched, isMatchingAll, isBusy, isComplete } = account
  if (!isComplete || isMatched) return null
  return (
    <div className={styles.progress}>
      {isMatchingAll && isBusy && <Spinner size="extra-tiny" aria-hidden />}
      <span>{words.matched(matched, people.length)}</span>
      {isMatchingAll ? (
        <Button size="small" appearance="subtle" onClick={account.stopWantingAll}>
          {words.stop}
        </Button>
      ) : (
        <Button size="small" onClick={account.wantAll}>
          {words.lookUpAll(people.length)}
        </Button>
      )}
    </div>
  )
}

function ChosenActions({ list, onSync, syncBlocked, onSendEmail }: PeopleToolsProps) {
  const styles = usePeopleToolsStyles()
  const { matches } = useAccountOfPage()
  const reasonId = useId()
  const { chosen, clear } = list
  const [person] = chosen
  const match = person === undefined ? undefined : matches[recordKey(person.record)]
  const emailBlocked =
    emailReason(chosen, match?.state) ??
    (person !== undefined && match?.state === 'known' ? obstacleOf(person, match) : null)
  return (
    <>
      <span className={styles.count}>{words.selected(chosen.length)}</span>
      <Button
        icon={<ArrowSyncRegular />}
        disabledFocusable={syncBlocked !== null}
        {...(syncBlocked === null ? {} : { title: syncBlocked, 'aria-describedby': reasonId })}
        onClick={() => onSync(chosen)}
      >
        {words.syncContact}
      </Button>
      <Button
        icon={<MailRegular />}
        disabledFocusable={emailBlocked !== null}
        {...(emailBlocked === null ? {} : { title: emailBlocked, 'aria-describedby': `${reasonId}-email` })}
        onClick={() => {
          if (person !== undefined && match?.state === 'known') onSendEmail(person, match)
        }}
      >
        {words.sendEmail}
      </Button>
      <Button className={styles.clear} appearance="subtle" onClick={clear}>
        {words.clear}
      </Button>
      {syncBlocked !== null && (
        <span className={styles.note} id={reasonId}>
          {syncBlocked}
        </span>
      )}
      {emailBlocked !== null && (
        <span className={styles.note} id={`${reasonId}-email`}>
          {emailBlocked}
        </span>
      )}
    </>
  )
}

function emailReason(chosen: readonly AccountPerson[], state: string | undefined): string | null {
  if (chosen.length !== 1) return words.emailOne
  if (state === undefined) return words.emailNotLookedUp
  return state === 'known' ? null : words.emailUnknown
}

function obstacleOf({ emailAddress, doNotEmail }: AccountPerson, { mailing }: KnownPerson): string | null {
  const obstacle = whyNotEmail({ emailAddress, doNotEmail, mailing })
  return obstacle === null ? null : strings.sendEmail.obstacles[obstacle]
}

import type { ReactNode } from 'react'
import type { MembershipRow } from '../../domain/arrangeMemberships'
import type { MembershipItem } from '../../domain/MembershipEdit'
import { matchesText } from '../../domain/matchesText'
import { describeError } from '../describeError'
import { InlineProblem } from '../InlineProblem'
import { Button, Input, SearchRegular } from '../kit'
import { NotOffered } from '../NotOffered'
import { StateView } from '../StateView'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { AddPicker } from './AddPicker'
import { useMembershipLayoutStyles } from './MembershipLayout.styles'
import { MembershipTable } from './MembershipTable'
import type { MembershipWords } from './MembershipWords'
import { CHECKED_AT_ONCE, type useMemberships } from './useMemberships'

/** Fewer rows are seen at a glance. */
const WORTH_A_SEARCH = 10

export interface SearchText {
  readonly text: string
  readonly onText: (text: string) => void
}

interface MembershipPanelProps {
  readonly words: MembershipWords
  /** Without a column for the number of contacts when there is no word for it. */
  readonly columns: { readonly name: string; readonly contacts?: string; readonly membership: string }
  readonly personName: string
  readonly memberships: ReturnType<typeof useMemberships>
  readonly filter: SearchText
  readonly picker: SearchText & { readonly isSearching: boolean }
  readonly onAdd: (items: readonly MembershipItem[]) => void
  /** Why nothing can be added; in place of what adds. */
  readonly noAdding?: ReactNode
  /** Whether the person may be on more than is known here. @default false */
  readonly isPartial?: boolean
  /** What else has to be said about the rows. */
  readonly notes: readonly string[]
}

/** What one person is on, and beside it what adds more. */
export function MembershipPanel(props: MembershipPanelProps) {
  const { words, columns, personName, memberships, filter, picker, onAdd, noAdding, isPartial = false, notes } = props
  const styles = useMembershipLayoutStyles()
  const { scene } = useServices()
  const { editable, locked, addable, isMember, check, error, pending, importsRefused } = memberships
  const count = editable.length + locked.length
  const wanted = filter.text.trim()
  // What is being changed is never filtered away.
  const isShown = ({ item, edit }: MembershipRow) => edit !== null || matchesText(wanted, item.title, item.detail)
  const rows = editable.filter(isShown)
  const lockedRows = locked.filter(isShown)
  const matches = (item: MembershipItem) => matchesText(picker.text, item.title, item.detail)
  const unchecked = check?.unchecked ?? 0
  // What has failed to be added stands among the rows, but the person is not on it.
  const onNow = (of: readonly MembershipRow[]) => of.filter(({ item }) => isMember(item.id)).length
  return (
    <div className={styles.root}>
      <div className={styles.main}>
        {(count > WORTH_A_SEARCH || wanted !== '') && (
          <Input
            className={styles.filter}
            type="search"
            aria-label={words.filter}
            contentBefore={<SearchRegular />}
            placeholder={words.filter}
            value={filter.text}
            onChange={(_, { value }) => filter.onText(value)}
          />
        )}
        {error !== null && <InlineProblem problem={describeError(error, scene)} onRetry={memberships.reload} />}
        {rows.length + lockedRows.length > 0 ? (
          <MembershipTable
            label={words.table}
            columns={columns}
            groups={[
              ...(rows.length > 0 ? [{ title: words.editable(onNow(rows), pending), rows }] : []),
              ...(lockedRows.length > 0
                ? [{ title: strings.lists.locked(lockedRows.length), note: strings.lists.lockedNote, rows: lockedRows }]
                : []),
            ]}
            onRemove={importsRefused ? null : memberships.remove}
            onRetry={memberships.retry}
            onDismiss={memberships.dismiss}
          />
        ) : wanted !== '' ? (
          <Nothing title={words.filteredTitle(wanted)} body={words.filteredBody(personName)} cause="filteredToNothing">
            <Button onClick={() => filter.onText('')}>{strings.lists.clearSearch}</Button>
          </Nothing>
        ) : (
          unchecked === 0 &&
          !isPartial && <Nothing title={words.noneTitle(personName)} body={words.noneBody} cause="noMembership" />
        )}
        {check !== null && (
          <div className={styles.check}>
            <span className={styles.note}>{words.checked(check.checked, check.total)}</span>
            {unchecked > 0 && (
              <Button
                size="small"
                disabledFocusable={check.isChecking}
                onClick={() => !check.isChecking && check.checkMore(matches)}
              >
                {check.isChecking
                  ? strings.lists.checking
                  : strings.lists.checkMore(Math.min(unchecked, CHECKED_AT_ONCE))}
              </Button>
            )}
          </div>
        )}
        {[...(count > 0 ? [words.note(onNow(editable) + locked.length, pending)] : []), ...notes].map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      {importsRefused ? (
        <NotOffered text={strings.lists.unsupportedEdit} />
      ) : (
        (noAdding ?? (
          <AddPicker
            words={words}
            personName={personName}
            items={addable.filter(matches)}
            isTaken={(listId) => editable.some(({ item }) => item.id === listId)}
            {...picker}
            onAdd={onAdd}
          />
        ))
      )}
    </div>
  )
}

interface NothingProps {
  readonly title: string
  readonly body: string
  readonly cause: string
  readonly children?: ReactNode
}

function Nothing({ children, ...words }: NothingProps) {
  return <StateView problem={{ ...words, icon: 'filter', severe: false, retry: false }}>{children}</StateView>
}

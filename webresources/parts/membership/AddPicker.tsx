import { useEffect, useId, useState } from 'react'
import type { ListId } from '../../domain/ids'
import type { MembershipItem } from '../../domain/MembershipEdit'
import { useAnnounce } from '../Announcer'
import { Box } from '../Box'
import { Button, Input, SearchRegular } from '../kit'
import { strings } from '../strings'
import { useDebounced } from '../useDebounced'
import { useAddPickerStyles } from './AddPicker.styles'
import type { MembershipWords } from './MembershipWords'

/** As many as fit beside the table; the search finds the others. */
const SHOWN = 20

interface AddPickerProps {
  readonly words: MembershipWords
  readonly personName: string
  /** What can be added and matches the text. */
  readonly items: readonly MembershipItem[]
  /** Whether the person is on it already, or on the way. */
  readonly isTaken: (listId: ListId) => boolean
  readonly text: string
  readonly onText: (text: string) => void
  readonly isSearching: boolean
  readonly onAdd: (items: readonly MembershipItem[]) => void
}

/** Finds lists, lets the rep choose several, and adds them in one act. What is chosen stays so through other searches. */
export function AddPicker({ words, personName, items, isTaken, text, onText, isSearching, onAdd }: AddPickerProps) {
  const styles = useAddPickerStyles()
  const summaryId = useId()
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<ReadonlyMap<ListId, MembershipItem>>(new Map())
  const picked = [...chosen.values()].filter(({ id }) => !isTaken(id))
  // Once it is on its way it is no longer chosen: it must not be so again when it comes back.
  if (picked.length < chosen.size) setChosen(new Map(picked.map((item) => [item.id, item])))
  const shown = items.slice(0, SHOWN)
  const elsewhere = picked.filter(({ id }) => !shown.some((item) => item.id === id))
  const toggle = (item: MembershipItem) => {
    const next = new Map(chosen)
    if (!next.delete(item.id)) next.set(item.id, item)
    setChosen(next)
  }
  const summary = isSearching ? strings.lists.searching : summarize(words, personName, items.length, text.trim())
  const said = useDebounced(text.trim() === '' ? '' : summary, 500)
  useEffect(() => {
    if (said !== '') announce(said)
  }, [announce, said])
  const options = (of: readonly MembershipItem[]) =>
    of.map((item) => <Option key={item.id} item={item} isChosen={chosen.has(item.id)} onToggle={toggle} />)
  return (
    <Box title={words.addTitle}>
      <div className={styles.root}>
        <Input
          className={styles.search}
          type="search"
          aria-label={words.search}
          aria-describedby={summaryId}
          contentBefore={<SearchRegular />}
          placeholder={words.search}
          value={text}
          onChange={(_, { value }) => onText(value)}
        />
        <p className={styles.summary} id={summaryId}>
          {summary}
        </p>
        <ul className={styles.list} aria-label={words.addTitle}>
          {options(elsewhere)}
          {options(shown)}
        </ul>
        <Button
          className={styles.button}
          disabledFocusable={picked.length === 0}
          onClick={() => picked.length > 0 && onAdd(picked)}
        >
          {words.addTo(picked.length)}
        </Button>
      </div>
    </Box>
  )
}

interface OptionProps {
  readonly item: MembershipItem
  readonly isChosen: boolean
  readonly onToggle: (item: MembershipItem) => void
}

function Option({ item, isChosen, onToggle }: OptionProps) {
  const styles = useAddPickerStyles()
  const detail = item.contactCount === null ? item.detail : strings.lists.contacts(item.contactCount)
  return (
    <li className={styles.item}>
      <label className={styles.label}>
        <input type="checkbox" className={styles.box} checked={isChosen} onChange={() => onToggle(item)} />
        <span className={styles.name} dir="auto">
          {item.title}
          {detail !== null && <span className={styles.detail}>{detail}</span>}
        </span>
      </label>
    </li>
  )
}

function summarize(words: MembershipWords, personName: string, count: number, text: string): string {
  const first = count > SHOWN ? ` ${strings.lists.firstShown(SHOWN)}` : ''
  if (text !== '') return `${words.matching(count, text)}.${first}`
  return count === 0 ? words.nothingToAdd(personName) : `${words.addable(count)}.${first}`
}

import { useEffect, useEffectEvent, useState } from 'react'
import { Input, SearchRegular } from '../kit'
import { useDebounced } from '../useDebounced'
import { useFilterStyles } from './filters.styles'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  /** Told when typing has paused. */
  readonly onSearch: (text: string) => void
}

/** Finds rows by text. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const styles = useFilterStyles()
  const [typed, setTyped] = useState(value)
  const [given, setGiven] = useState(value)
  // Cleared or changed from elsewhere.
  if (given !== value) {
    setGiven(value)
    setTyped(value)
  }
  const settled = useDebounced(typed, 300)
  const search = useEffectEvent((text: string) => {
    if (text === typed && text !== value) onSearch(text)
  })
  useEffect(() => search(settled), [settled])
  return (
    <Input
      className={styles.search}
      type="search"
      aria-label={label}
      placeholder={label}
      contentBefore={<SearchRegular aria-hidden />}
      value={typed}
      onChange={(_, data) => setTyped(data.value)}
    />
  )
}

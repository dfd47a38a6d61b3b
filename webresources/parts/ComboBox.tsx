import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { matchesText } from '../domain/matchesText'
import { useAnnounce } from './Announcer'
import { useComboBoxStyles } from './ComboBox.styles'
import { ChevronDown16Regular, mergeClasses } from './kit'
import { strings } from './strings'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  /** What is known beside it; is searched as well. */
  readonly detail?: string
}

interface ComboBoxProps<Id extends string> {
  readonly label: string
  /** When a visible label names the field. */
  readonly id?: string
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChoose: (id: Id) => void
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** As many as anybody looks through; typing finds the others. */
const SHOWN = 50

/**
 * A choice that is found by typing: the combobox pattern of ARIA with a list. Plain HTML with Fluent's tokens, because
 * Fluent's Combobox brings a positioning library that nothing else on the page needs.
 */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, id, choices, value, onChoose, placeholder, disabled = false } = props
  const styles = useComboBoxStyles()
  const announce = useAnnounce()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  /** `null` = nothing has been typed: everything is offered. */
  const [typed, setTyped] = useState<string | null>(null)
  const [activeId, setActiveId] = useState<Id | null>(null)
  const words = strings.people.combo
  const chosen = choices.find((choice) => choice.id === value)
  const matching =
    typed === null || typed.trim() === ''
      ? choices
      : choices.filter((choice) => matchesText(typed, choice.label, choice.detail ?? null))
  const shown = matching.slice(0, SHOWN)
  const active = shown.find((choice) => choice.id === activeId) ?? null
  /** Whoever is faster than the choices is offered nothing, and not told that nothing matches. */
  const isShown = open && choices.length > 0

  const show = () => {
    if (disabled || open) return
    setOpen(true)
    setActiveId(value)
    input.current?.select()
  }
  // Typing replaces what was chosen, though the field has the focus already.
  useEffect(() => {
    if (document.activeElement === input.current) input.current?.select()
  }, [value])
  const close = () => {
    setOpen(false)
    setTyped(null)
    setActiveId(null)
  }
  const choose = (choice: Choice<Id>) => {
    close()
    if (choice.id !== value) onChoose(choice.id)
  }
  const move = (step: number) => {
    const at = active === null ? (step > 0 ? -1 : shown.length) : shown.indexOf(active)
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + step))]
    if (next === undefined) return
    setActiveId(next.id)
    document.getElementById(optionId(listId, next.id))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (open) move(event.key === 'ArrowDown' ? 1 : -1)
      else show()
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      const only = typed !== null && shown.length === 1 ? shown[0] : undefined
      const target = active ?? only
      if (target === undefined) close()
      else choose(target)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <div
      className={styles.root}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <input
        ref={input}
        {...(id === undefined ? { 'aria-label': label } : { id })}
        className={styles.input}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(open && active !== null ? { 'aria-activedescendant': optionId(listId, active.id) } : {})}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        disabled={disabled}
        placeholder={placeholder}
        value={typed ?? chosen?.label ?? ''}
        title={chosen?.label}
        onClick={show}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const text = event.currentTarget.value
          setOpen(true)
          setTyped(text)
          const found = choices.filter((choice) => matchesText(text, choice.label, choice.detail ?? null))
          setActiveId(found[0]?.id ?? null)
          if (choices.length > 0) announce(found.length === 0 ? words.noMatch(text) : words.found(found.length))
        }}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className={styles.toggle}
        tabIndex={-1}
        aria-label={words.show(label)}
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          input.current?.focus()
          if (open) close()
          else show()
        }}
      >
        <ChevronDown16Regular aria-hidden />
      </button>
      <ul
        id={listId}
        role="listbox"
        aria-label={label}
        className={styles.popup}
        hidden={!isShown}
        onMouseDown={(event) => event.preventDefault()}
      >
        {isShown &&
          shown.map((choice) => (
            <li
              key={choice.id}
              id={optionId(listId, choice.id)}
              role="option"
              aria-selected={choice.id === value}
              className={mergeClasses(
                styles.option,
                choice.id === activeId && styles.active,
                choice.id === value && styles.chosen,
              )}
              dir="auto"
              onClick={() => choose(choice)}
            >
              {choice.label}
              {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
            </li>
          ))}
        {isShown && shown.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className={styles.note}>
            {words.noMatch(typed?.trim() ?? '')}
          </li>
        )}
        {isShown && matching.length > shown.length && (
          <li role="option" aria-selected={false} aria-disabled className={styles.note}>
            {words.more(matching.length - shown.length)}
          </li>
        )}
      </ul>
    </div>
  )
}

const optionId = (listId: string, id: string) => `${listId}-${id}`

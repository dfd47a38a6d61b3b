import { useState } from 'react'
import type { DraftReview } from '../../domain/Draft'
import { Dialog } from '../Dialog'
import { Button, Spinner } from '../kit'
import { strings } from '../strings'
import { useReviewDialogStyles } from './ReviewDialog.styles'
import type { DraftSave } from './useDraftSave'

interface ReviewDialogProps<Value> {
  readonly save: DraftSave<Value>
  readonly labelOf: (name: string) => string
  readonly describe: (value: Value, name: string) => string
}

const words = strings.draft

/** What will change, before it does; where somebody else was faster, who is to win. */
export function ReviewDialog<Value>({ save, labelOf, describe }: ReviewDialogProps<Value>) {
  const { state, cancel } = save
  if (state.phase !== 'review' && state.phase !== 'saving') return null
  return (
    <Review
      // Choices belong to what was shown.
      key={state.phase === 'review' && state.again ? 'again' : 'first'}
      {...{ save, labelOf, describe, cancel }}
      review={state.review}
      again={state.phase === 'review' && state.again}
      isSaving={state.phase === 'saving'}
    />
  )
}

interface ReviewProps<Value> extends ReviewDialogProps<Value> {
  readonly review: DraftReview<Value>
  readonly again: boolean
  readonly isSaving: boolean
  readonly cancel: () => void
}

function Review<Value>({ save, labelOf, describe, review, again, isSaving, cancel }: ReviewProps<Value>) {
  const styles = useReviewDialogStyles()
  const { changes, conflicts } = review
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({})
  const isOpen = conflicts.some(({ name }) => chosen[name] === undefined)
  const mine = new Set(conflicts.flatMap(({ name }) => (chosen[name] === 'mine' ? [name] : [])))
  return (
    <Dialog
      wide
      title={words.title(changes.length + conflicts.length)}
      onClose={() => !isSaving && cancel()}
      actions={
        <>
          {isSaving && <Spinner size="extra-tiny" aria-label={words.saving} />}
          <Button
            appearance="primary"
            disabledFocusable={isOpen || isSaving}
            title={isOpen ? words.chooseFirst : undefined}
            onClick={() => save.save(review, mine)}
          >
            {words.save}
          </Button>
          <Button disabledFocusable={isSaving} onClick={cancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {again && (
        <p className={styles.text} role="alert">
          {words.movedAgain}
        </p>
      )}
      {review.gone.length > 0 && <p className={styles.text}>{words.gone(review.gone.map(labelOf))}</p>}
      {conflicts.length > 0 && (
        <section aria-label={words.conflictsTitle} className={styles.conflicts}>
          <h3 className={styles.title}>{words.conflictsTitle}</h3>
          <p className={styles.text}>{words.conflictsBody}</p>
          {conflicts.map(({ name, now, wish }) => (
            <fieldset key={name} className={styles.conflict}>
              <legend className={styles.legend}>{labelOf(name)}</legend>
              {(['theirs', 'mine'] as const).map((side) => (
                <label key={side} className={styles.choice}>
                  <input
                    type="radio"
                    name={`conflict-${name}`}
                    checked={chosen[name] === side}
                    onChange={() => setChosen({ ...chosen, [name]: side })}
                  />
                  <span>
                    {side === 'mine' ? words.useMine(describe(wish, name)) : words.keepTheirs(describe(now, name))}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </section>
      )}
      {changes.length > 0 && (
        <table className={styles.table} aria-label={words.table}>
          <thead>
            <tr>
              {[words.name, words.from, words.to].map((label) => (
                <th key={label} scope="col" className={styles.head}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ name, now, wish }) => (
              <tr key={name}>
                <th scope="row" className={styles.name}>
                  {labelOf(name)}
                </th>
                <td className={styles.cell}>{describe(now, name)}</td>
                <td className={styles.wish}>{describe(wish, name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}

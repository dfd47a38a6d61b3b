import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { OverlayId } from '../../domain/ids'
import { HIGHEST_SCORE, LOWEST_SCORE, readScore, stepScore } from '../../domain/readScore'
import type { Overlay } from '../../domain/ScoredContact'
import { Box } from '../../parts/Box'
import { CommentField } from '../../parts/CommentField'
import { Button, Field, Input, Select } from '../../parts/kit'
import { NotOffered } from '../../parts/NotOffered'
import { strings } from '../../parts/strings'
import { number } from '../../parts/words/wording'
import { useAdjustFormStyles } from './AdjustForm.styles'
import type { OverlayScore } from './useScores'

const words = strings.leadScore
const STEPS = [-10, -5, 5, 10]

interface AdjustFormProps {
  readonly scores: readonly OverlayScore[]
  readonly selected: OverlayScore
  /** This account's API cannot do it. */
  readonly unsupported: boolean
  readonly onSelect: (id: OverlayId) => void
  readonly onAdjust: (overlay: Overlay, score: number, comment: string) => void
}

/** Sets the score of one overlay by hand: a new value or steps, and why. */
export function AdjustForm({ scores, selected, unsupported, onSelect, onAdjust }: AdjustFormProps) {
  const styles = useAdjustFormStyles()
  const [text, setText] = useState('')
  const [comment, setComment] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const instead = useRef<HTMLDivElement>(null)
  const { overlay, contact, error } = selected
  const reading = readScore(text, number)
  const typed = 'score' in reading ? reading.score : null
  const now = contact?.score ?? null

  const change = (value: string) => {
    setText(value)
    setProblem(null)
  }
  const clear = () => {
    change('')
    setComment('')
  }
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = contact === undefined ? words.problems.loading : findProblem(text, now)
    setProblem(found)
    if (found !== null || typed === null) {
      const input = event.currentTarget.elements.namedItem('score')
      if (input instanceof HTMLElement) input.focus()
      return
    }
    clear()
    onAdjust(overlay, typed, comment.trim())
  }

  useEffect(() => {
    // The form goes away under whoever is typing in it.
    if (unsupported && document.activeElement === document.body) instead.current?.focus()
  }, [unsupported])

  return (
    <Box title={words.adjust}>
      {unsupported ? (
        <div ref={instead} className={styles.text} tabIndex={-1}>
          <NotOffered text={words.notOffered} />
        </div>
      ) : (
        <form className={styles.form} onSubmit={submit} noValidate>
          <Field label={words.overlayColumn}>
            <Select
              value={overlay.id}
              onChange={(_event, { value }) => {
                change('')
                onSelect(value as OverlayId)
              }}
            >
              {scores.map(({ overlay: { id, name } }) => (
                <option key={id} value={id}>
                  {name === '' ? words.unnamedOverlay : name}
                </option>
              ))}
            </Select>
          </Field>
          {contact === undefined && error !== null ? (
            <span>{words.scoreUnknown}</span>
          ) : (
            <>
              <Field
                label={words.newScore}
                hint={`${contact === undefined ? '' : words.now(now)} ${describeChange(typed, now)}`}
                {...(problem === null ? {} : { validationMessage: problem })}
              >
                <Input name="score" value={text} autoComplete="off" onChange={(_event, { value }) => change(value)} />
              </Field>
              <div className={styles.steps} role="group" aria-label={words.steps}>
                {STEPS.map((step) => (
                  <Button
                    key={step}
                    className={styles.step}
                    size="small"
                    onClick={() => change(String(stepScore(typed ?? now ?? 0, step)))}
                  >
                    {words.points(step)}
                  </Button>
                ))}
              </div>
              <CommentField label={words.reason} hint={words.reasonHint} value={comment} onChange={setComment} />
              <div className={styles.actions}>
                <Button type="submit">{words.set}</Button>
                <Button appearance="subtle" onClick={clear}>
                  {words.clear}
                </Button>
              </div>
            </>
          )}
        </form>
      )}
    </Box>
  )
}

function findProblem(text: string, now: number | null): string | null {
  const reading = readScore(text, number)
  if ('score' in reading) return reading.score === now ? words.problems.same(now) : null
  if (reading.problem === 'tooLow') return words.problems.tooLow(LOWEST_SCORE)
  if (reading.problem === 'tooHigh') return words.problems.tooHigh(HIGHEST_SCORE)
  return words.problems[reading.problem]
}

function describeChange(typed: number | null, now: number | null): string {
  if (typed === null || now === null || typed === now) return words.limits(LOWEST_SCORE, HIGHEST_SCORE)
  return typed > now ? words.higher(typed - now) : words.lower(now - typed)
}

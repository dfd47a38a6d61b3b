import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState, type ReactNode } from 'react'
import type { PersonRecord } from '../../dataverse/Host'
import { personName } from '../../domain/personName'
import { recordKey, type RecordRef } from '../../domain/RecordRef'
import { useAnnounce } from '../Announcer'
import { describeError } from '../describeError'
import { Dialog } from '../Dialog'
import { Button } from '../kit'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { OpenPersonContext, type OpenablePerson } from './OpenPerson'
import { RecordChoice } from './RecordChoice'
import { useRecordChoiceStyles } from './RecordChoice.styles'
import { recordsByEmail } from './recordsByEmail'

type Question =
  | { readonly kind: 'several'; readonly person: OpenablePerson; readonly records: readonly PersonRecord[] }
  | { readonly kind: 'none' | 'noAddress'; readonly person: OpenablePerson }
  | { readonly kind: 'failed'; readonly person: OpenablePerson; readonly error: unknown }

const words = strings.personOpener
const nameOf = (person: OpenablePerson) => personName(person) ?? strings.people.nobody

/** Finds the record of a person by e-mail address and opens it; asks where that is not the end of it. */
export function PersonOpener({ children }: { readonly children: ReactNode }) {
  const { dynamics, scene } = useServices()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const styles = useRecordChoiceStyles()
  const [question, setQuestion] = useState<Question | null>(null)
  const latest = useRef(0)
  const close = () => setQuestion(null)

  const go = useCallback(
    async (person: OpenablePerson, step: () => Promise<void>) => {
      setQuestion(null)
      announce(words.opening(nameOf(person)))
      try {
        await step()
      } catch (error) {
        setQuestion({ kind: 'failed', person, error })
      }
    },
    [announce],
  )
  const openRecord = useCallback(
    (person: OpenablePerson, record: RecordRef) => go(person, () => dynamics.openRecord(record)),
    [dynamics, go],
  )

  const open = useCallback(
    async (person: OpenablePerson) => {
      latest.current += 1
      const own = latest.current
      if (person.emailAddress === null) return setQuestion({ kind: 'noAddress', person })
      announce(words.looking(nameOf(person)))
      try {
        const records = await queryClient.fetchQuery(recordsByEmail(dynamics, person.emailAddress))
        // Somebody else was clicked meanwhile.
        if (own !== latest.current) return
        const [only] = records
        if (only === undefined) setQuestion({ kind: 'none', person })
        else if (records.length > 1) setQuestion({ kind: 'several', person, records })
        else await openRecord(person, only.record)
      } catch (error) {
        if (own === latest.current) setQuestion({ kind: 'failed', person, error })
      }
    },
    [announce, dynamics, openRecord, queryClient],
  )

  return (
    <OpenPersonContext value={open}>
      {children}
      {question !== null && (
        <Dialog
          title={titleOf(question)}
          onClose={close}
          actions={
            <>
              {question.kind === 'none' && (
                <Button
                  appearance="primary"
                  onClick={() => void go(question.person, () => dynamics.newLead(question.person))}
                >
                  {words.createLead}
                </Button>
              )}
              {question.kind === 'failed' && (
                <Button appearance="primary" onClick={() => void open(question.person)}>
                  {strings.tryAgain}
                </Button>
              )}
              <Button onClick={close}>{question.kind === 'noAddress' ? words.close : words.cancel}</Button>
            </>
          }
        >
          {question.kind === 'several' && (
            <>
              <p>{words.several(question.records.length, question.person.emailAddress ?? '')}</p>
              <ul className={styles.list}>
                {question.records.map((record) => (
                  <RecordChoice
                    key={recordKey(record.record)}
                    record={record}
                    onChoose={() => void openRecord(question.person, record.record)}
                  />
                ))}
              </ul>
            </>
          )}
          {question.kind === 'none' && words.noneBody(question.person.emailAddress ?? '')}
          {question.kind === 'noAddress' && words.noAddressBody}
          {question.kind === 'failed' && describeError(question.error, scene).body}
        </Dialog>
      )}
    </OpenPersonContext>
  )

  function titleOf({ kind, person, ...rest }: Question): string {
    if (kind === 'none') return words.noneTitle(nameOf(person))
    if (kind === 'noAddress') return words.noAddressTitle(nameOf(person))
    return kind === 'failed' && 'error' in rest ? describeError(rest.error, scene).title : words.title(nameOf(person))
  }
}

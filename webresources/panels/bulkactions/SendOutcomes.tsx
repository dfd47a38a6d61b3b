import type { ContactId } from '../../domain/ids'
import { describeError } from '../../parts/describeError'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  mergeClasses,
  QuestionCircle16Regular,
  Spinner,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useBulkActionsStyles } from './BulkActions.styles'
import { PersonTable } from './PersonTable'
import type { SendOutcome } from './useBulkSend'

interface SendOutcomesProps {
  readonly people: readonly ListedPerson[]
  readonly outcomes: ReadonlyMap<ContactId, SendOutcome>
}

const words = strings.bulk

/** What became of each e-mail. */
export function SendOutcomes({ people, outcomes }: SendOutcomesProps) {
  const styles = useBulkActionsStyles()
  const { scene } = useServices()
  return (
    <PersonTable
      label={words.result}
      about={words.result}
      lines={people.map((person) => {
        const outcome = outcomes.get(person.id) ?? WAITING
        return {
          person,
          says: (
            <>
              <State outcome={outcome} />
              {'error' in outcome && (
                <div className={styles.reason}>
                  {describeError(outcome.error, scene).body} {outcome.state === 'doubtful' && words.doubtful}
                </div>
              )}
            </>
          ),
        }
      })}
    />
  )
}

const WAITING: SendOutcome = { state: 'waiting' }

function State({ outcome: { state } }: { readonly outcome: SendOutcome }) {
  const styles = useBulkActionsStyles()
  const tone =
    state === 'sent'
      ? styles.good
      : state === 'refused'
        ? styles.bad
        : state === 'doubtful'
          ? styles.careful
          : undefined
  return (
    <span className={mergeClasses(styles.state, tone)}>
      {state === 'sending' && <Spinner size="extra-tiny" aria-hidden />}
      {state === 'sent' && <CheckmarkCircle16Regular aria-hidden />}
      {state === 'refused' && <ErrorCircle16Regular aria-hidden />}
      {state === 'doubtful' && <QuestionCircle16Regular aria-hidden />}
      {words.states[state]}
    </span>
  )
}

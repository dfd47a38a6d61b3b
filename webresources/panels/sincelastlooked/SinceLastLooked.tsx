import { useState } from 'react'
import type { Changes } from '../../domain/changesSince'
import type { ContactId } from '../../domain/ids'
import type { LastLook } from '../../domain/LastLook'
import type { Overlay } from '../../domain/ScoredContact'
import type { StreamRequest } from '../../domain/StreamRequest'
import { formatFull, formatMoment } from '../../parts/formatTime'
import { Button, HistoryRegular, Link } from '../../parts/kit'
import { calendarDay } from '../../parts/region'
import { useSpokenStyles } from '../../parts/spoken.styles'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSinceLastLookedStyles } from './SinceLastLooked.styles'
import { useSinceLastLooked } from './useSinceLastLooked'

interface SinceLastLookedProps {
  readonly contactId: ContactId
  readonly overlay: Overlay | undefined
  /** Shows in the stream what one item stands for. */
  readonly onShowActivities: (request: StreamRequest) => void
}

/** What changed on this person since the rep's last visit, in one line; absent when nothing did. */
export function SinceLastLooked({ contactId, overlay, onShowActivities }: SinceLastLookedProps) {
  const styles = useSinceLastLookedStyles()
  const { spoken } = useSpokenStyles()
  const { now } = useServices()
  const { news, markAsSeen } = useSinceLastLooked(contactId, overlay)
  const [marked, setMarked] = useState(false)
  const words = strings.since
  if (news === null) {
    // The button is gone: the focus needs a place to be, and those who hear the page an answer.
    return marked ? (
      <span className={spoken} tabIndex={-1} ref={(element) => element?.focus()}>
        {words.markedAsSeen}
      </span>
    ) : null
  }
  const { since, changes } = news
  const moment = formatMoment(since.at, now())
  return (
    <section className={styles.root} aria-label={words.region}>
      <HistoryRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{words.region}</h2>
      <time className={styles.time} dateTime={new Date(since.at).toISOString()} title={formatFull(since.at)}>
        {moment}
      </time>
      <ul className={styles.items}>
        {toRequests(since, changes, moment).map(({ text, request }) => (
          <li key={request.key} className={styles.item}>
            <Link as="button" className={styles.link} onClick={() => onShowActivities(request)}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <Button
        appearance="subtle"
        size="small"
        className={styles.mark}
        onClick={() => {
          setMarked(true)
          markAsSeen()
        }}
      >
        {words.markAsSeen}
      </Button>
    </section>
  )
}

interface Item {
  readonly text: string
  readonly request: StreamRequest
}

function toRequests(since: LastLook, { score, scoreTypeIds, groups, mayBeMore }: Changes, moment: string): Item[] {
  const words = strings.since
  const toItem = (key: string, text: string, typeIds: StreamRequest['typeIds'] = []): Item => ({
    text,
    request: {
      key: `since:${since.at}:${key}`,
      label: words.request(text, moment),
      ...(typeIds.length === 0 ? {} : { typeIds }),
      ...(since.seenUpTo === null ? {} : { from: calendarDay(since.seenUpTo) }),
    },
  })
  const ofScore =
    score === 0 ? [] : [toItem('score', score > 0 ? words.scoreUp(score) : words.scoreDown(-score), scoreTypeIds)]
  return [
    ...ofScore,
    ...groups.map(({ key, kind, typeName, typeIds, count }) =>
      toItem(
        key,
        kind === 'visits' ? words.visits(count, mayBeMore) : words.ofType(typeName, count, mayBeMore),
        typeIds,
      ),
    ),
  ]
}

import { useState, type ReactNode } from 'react'
import type { HotContact } from '../../domain/HotContact'
import type { Instant } from '../../domain/Instant'
import { personName } from '../../domain/personName'
import { isBackEarly, isSnoozed } from '../../domain/PersonMarks'
import { formatMoment } from '../formatTime'
import { Button, mergeClasses, MoreHorizontalRegular, Pin16Filled } from '../kit'
import { strings } from '../strings'
import { useOpenPerson } from './OpenPerson'
import { usePersonListStyles } from './PersonList.styles'
import type { PersonMarking } from './usePersonMarks'
import { usePrefetchRecord } from './usePrefetchRecord'

interface PersonRowProps {
  readonly person: HotContact
  readonly marking: PersonMarking
  readonly now: Instant
  readonly onPreview: (person: HotContact) => void
  /** What stands before the name. */
  readonly icon?: ReactNode
  /** What stands under the name. @default the company */
  readonly detail?: string
  /** What the row is there for: graphic, change, number. */
  readonly children: ReactNode
}

/** One person of a tile: the name opens the record; what else can be done is behind *More*. */
export function PersonRow({ person, marking, now, onPreview, icon, detail, children }: PersonRowProps) {
  const styles = usePersonListStyles()
  const openPerson = useOpenPerson()
  const prefetch = usePrefetchRecord(person.emailAddress)
  const [offers, setOffers] = useState(false)
  const words = strings.hotLeads
  const name = personName(person) ?? strings.people.nobody
  const isPinned = marking.marks.pinned.includes(person.id)
  const snooze = marking.marks.snoozed.find(({ contactId }) => contactId === person.id)
  const isAsleep = isSnoozed(marking.marks, person, now)
  const told =
    snooze !== undefined && isAsleep
      ? words.snoozedUntil(formatMoment(snooze.until, now))
      : isBackEarly(marking.marks, person, now)
        ? words.backEarly
        : (detail ?? person.companyName ?? '')
  return (
    <div className={mergeClasses(styles.row, icon !== undefined && styles.withIcon)}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <div className={styles.who}>
        <div className={styles.text}>
          <div className={styles.nameLine}>
            <button
              type="button"
              className={styles.name}
              dir="auto"
              title={name}
              onPointerEnter={prefetch.onPointerEnter}
              onPointerLeave={prefetch.onPointerLeave}
              onClick={() => {
                prefetch.keep()
                openPerson(person)
              }}
            >
              {name}
            </button>
            {isPinned && <Pin16Filled className={styles.pinned} role="img" aria-label={words.pinned} />}
          </div>
          <div className={styles.detail} dir="auto" title={told}>
            {told}
          </div>
        </div>
        <button
          type="button"
          data-more=""
          className={mergeClasses(styles.more, offers && styles.moreOpen)}
          aria-expanded={offers}
          aria-label={words.actions(name)}
          onClick={() => setOffers(!offers)}
        >
          <MoreHorizontalRegular aria-hidden />
        </button>
      </div>
      <div className={styles.figures}>{children}</div>
      {offers && (
        <div className={styles.actions}>
          <Button appearance="subtle" size="small" onClick={() => onPreview(person)}>
            {words.preview}
          </Button>
          <Button appearance="subtle" size="small" onClick={() => marking.toggle('pin', person)}>
            {isPinned ? words.unpin : words.pin}
          </Button>
          <Button appearance="subtle" size="small" onClick={() => marking.toggle('snooze', person)}>
            {isAsleep ? words.wake : words.snooze}
          </Button>
        </div>
      )}
    </div>
  )
}

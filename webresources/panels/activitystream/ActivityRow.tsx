import { memo } from 'react'
import type { Activity } from '../../domain/Activity'
import { activityKind, type ActivityKind } from '../../domain/activityKind'
import { formatFull, formatTime } from '../../parts/formatTime'
import {
  CalendarRegular,
  ClipboardTaskListLtrRegular,
  DocumentArrowDownRegular,
  FormRegular,
  GlobeRegular,
  HistoryRegular,
  LockClosedRegular,
  MailOpenPersonRegular,
  MailReadRegular,
  MailRegular,
  mergeClasses,
  StarRegular,
  VideoRegular,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useActivityRowStyles } from './ActivityRow.styles'

const ICONS: Record<ActivityKind, typeof GlobeRegular> = {
  visit: GlobeRegular,
  emailOpened: MailReadRegular,
  emailClicked: MailOpenPersonRegular,
  email: MailRegular,
  form: FormRegular,
  download: DocumentArrowDownRegular,
  video: VideoRegular,
  list: ClipboardTaskListLtrRegular,
  webinar: CalendarRegular,
  score: StarRegular,
  unsubscribe: LockClosedRegular,
  other: HistoryRegular,
}

/** One activity: icon, what happened, what is known beside it, points, time. */
export const ActivityRow = memo(function ActivityRow({ activity }: { readonly activity: Activity }) {
  const styles = useActivityRowStyles()
  const Icon = ICONS[activityKind(activity.typeName)]
  const meta = [activity.typeName, activity.detail].filter((text) => text !== '').join(' · ')
  const time = activity.at === null ? strings.stream.undated : formatTime(activity.at)
  return (
    <div className={styles.root}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <div className={styles.title} dir="auto">
          {activity.description === '' ? strings.stream.untitled : activity.description}
        </div>
        <div className={styles.meta} dir="auto">
          {meta}
        </div>
      </div>
      <ScoreChange points={activity.scoreChange} />
      <time
        className={styles.time}
        {...(activity.at === null
          ? {}
          : { dateTime: new Date(activity.at).toISOString(), title: formatFull(activity.at) })}
      >
        {time}
      </time>
    </div>
  )
})

function ScoreChange({ points }: { readonly points: number | null }) {
  const styles = useActivityRowStyles()
  if (points === null || points === 0) return <span className={styles.score} />
  return (
    <span
      className={mergeClasses(styles.score, points > 0 ? styles.up : styles.down)}
      title={strings.stream.scoreChangeSpoken(points)}
    >
      {strings.stream.scoreChange(points)}
    </span>
  )
}

import type { ActivityKind } from '../domain/activityKind'
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
  StarRegular,
  VideoRegular,
} from './kit'

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

/** What an activity looks like; the words stand beside it. */
export function ActivityIcon({ kind, className }: { readonly kind: ActivityKind; readonly className: string }) {
  const Icon = ICONS[kind]
  return <Icon className={className} aria-hidden />
}

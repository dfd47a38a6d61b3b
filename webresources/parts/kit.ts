/**
 * Every control, Fluent foundation and icon that ships, from here and nowhere else, so that their weight is visible in
 * one place. The controls are our own (`controls/README.md`); a component of Fluent's is the last resort.
 */
export { Button } from './controls/Button'
export { ButtonLink } from './controls/ButtonLink'
export { Field } from './controls/Field'
export { makeStyles, mergeClasses, tokens } from './controls/fluent'
export { Input } from './controls/Input'
export { Link } from './controls/Link'
export { Select } from './controls/Select'
export { Spinner } from './controls/Spinner'

export {
  ArrowClockwiseRegular,
  ArrowClockwise16Regular,
  ArrowDown12Regular,
  ArrowDownloadRegular,
  ArrowSyncRegular,
  ArrowUp12Regular,
  CalendarRegular,
  CheckmarkCircle16Regular,
  CheckmarkCircleRegular,
  CheckmarkCircleFilled,
  ChevronDown16Regular,
  ChevronRightRegular,
  CircleRegular,
  ChevronRight16Regular,
  Clock16Regular,
  ClipboardTaskListLtrRegular,
  CloudOffRegular,
  CopyRegular,
  Dismiss12Regular,
  DismissCircle16Regular,
  DismissCircleRegular,
  Dismiss16Regular,
  DocumentArrowDownRegular,
  ErrorCircle16Regular,
  ErrorCircleRegular,
  ErrorCircle12Regular,
  FilterFilled,
  FilterRegular,
  FormRegular,
  GlobeRegular,
  HistoryRegular,
  KeyRegular,
  Info16Regular,
  Link16Regular,
  LinkRegular,
  LockClosedRegular,
  LockClosed16Regular,
  Mail16Regular,
  MailRegular,
  MailOpenPersonRegular,
  MailRead16Regular,
  MailReadRegular,
  MoreHorizontalRegular,
  Open16Regular,
  PauseRegular,
  PeopleListRegular,
  PersonQuestionMarkRegular,
  Pin16Filled,
  PlayRegular,
  PlugDisconnectedRegular,
  QuestionCircle16Regular,
  QuestionCircleRegular,
  SaveRegular,
  SearchRegular,
  ShieldErrorRegular,
  StarRegular,
  SubtractCircle16Regular,
  TableRegular,
  TimerRegular,
  VideoRegular,
  Warning16Regular,
} from '@fluentui/react-icons'

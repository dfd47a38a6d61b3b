import { useMemo } from 'react'
import type { Conversation } from '../../domain/Conversation'
import { EMAIL_RESULTS, emailResult, type EmailResult } from '../../domain/emailResults'
import { personName } from '../../domain/personName'
import { formatFull, formatMoment } from '../../parts/formatTime'
import { ChoiceField } from '../../parts/funnel/ChoiceField'
import type { FunnelTabProps, ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { SearchField } from '../../parts/funnel/SearchField'
import { tableSort } from '../../parts/funnel/tableSort'
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  Mail16Regular,
  MailRead16Regular,
  mergeClasses,
  QuestionCircle16Regular,
  Warning16Regular,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { NameCell, NumberCell, TextCell } from '../../parts/table/cells'
import type { Column } from '../../parts/table/Column'
import { spreadsheetTime } from '../../parts/region'
import { TableTile } from '../../parts/table/TableTile'
import { useColumns } from '../../parts/table/useColumns'
import { useServices } from '../../parts/useServices'
import { EmailTotals } from './EmailTotals'
import { useMyEmailsStyles } from './MyEmails.styles'
import { NEWEST, useMyEmails } from './useMyEmails'

const words = strings.funnelVision.myEmails
const ALL = ''

/** Trackable e-mails that the rep sent, and what became of them. */
export function MyEmails(props: FunnelTabProps) {
  const { view, onChange, onOpen, currentId, isNarrow } = props
  const all = useMemo(() => makeColumns(onOpen), [onOpen])
  const columns = useColumns('myEmails', all)
  const sorting = tableSort(view, all, NEWEST)
  const found = useMyEmails(view, sorting)
  return (
    <>
      <EmailTotals all={found.all} />
      <TableTile
        label={strings.funnelVision.tabs.myEmails}
        noun={strings.funnelVision.emails}
        columns={columns}
        found={found}
        sorting={sorting}
        onSort={(sort) => onChange({ sort })}
        nameOf={subjectOf}
        isCurrent={({ contactId }) => contactId !== null && contactId === currentId}
        onOpen={(email) => {
          const person = personOf(email)
          if (person !== null) onOpen(person)
        }}
        tools={
          <>
            <SearchField label={words.search} value={view.search} onSearch={(search) => onChange({ search })} />
            {props.rangeFields}
            <ChoiceField
              label={words.result}
              value={view.result ?? ALL}
              choices={[
                { id: ALL, label: words.allResults },
                ...EMAIL_RESULTS.map((result) => ({ id: result, label: words.results[result] })),
              ]}
              onChoose={(result) => onChange({ result: EMAIL_RESULTS.find((one) => one === result) ?? null })}
            />
          </>
        }
        isFiltered={view.search.trim() !== '' || view.result !== null}
        onClearFilters={props.onClearFilters}
        nothing={{ cause: 'noEmails', icon: 'history', ...words.nobody, severe: false, retry: false }}
        isNarrow={isNarrow}
      />
    </>
  )
}

const subjectOf = ({ subject }: Conversation) => (subject === '' ? words.noSubject : subject)
const nameOf = ({ person }: Conversation) => (person === null ? null : personName(person)) ?? strings.people.nobody

function personOf({ contactId, person }: Conversation): ListedPerson | null {
  if (contactId === null) return null
  const { firstName = null, lastName = null, emailAddress = null } = person ?? {}
  return { id: contactId, firstName, lastName, emailAddress, jobTitle: null, companyName: null }
}

function makeColumns(onOpen: FunnelTabProps['onOpen']): readonly Column<Conversation>[] {
  const labels = words.columns
  return [
    {
      id: 'sentAt',
      label: labels.sentAt,
      plain: true,
      sortable: true,
      share: 2,
      least: 172,
      cell: ({ sentAt }) => <Moment at={sentAt} />,
      csv: ({ sentAt }) => (sentAt === null ? null : spreadsheetTime(sentAt)),
    },
    {
      id: 'subject',
      label: labels.subject,
      main: true,
      sortable: true,
      share: 5,
      least: 160,
      cell: (email) => <TextCell value={subjectOf(email)} />,
      csv: ({ subject }) => subject,
    },
    {
      id: 'person',
      label: labels.person,
      plain: true,
      share: 3,
      least: 120,
      cell: (email) => {
        const person = personOf(email)
        return <NameCell person={person} name={nameOf(email)} onOpen={person === null ? null : () => onOpen(person)} />
      },
      csv: nameOf,
    },
    {
      id: 'emailAddress',
      label: labels.emailAddress,
      plain: true,
      share: 3,
      least: 140,
      optional: true,
      cell: ({ person }) => <TextCell value={person?.emailAddress ?? null} />,
      csv: ({ person }) => person?.emailAddress ?? null,
    },
    {
      id: 'sentFrom',
      label: labels.sentFrom,
      share: 2,
      least: 80,
      cell: ({ sentFrom }) => <TextCell value={sentFrom === null ? null : words.from[sentFrom]} />,
      csv: ({ sentFrom }) => (sentFrom === null ? null : words.from[sentFrom]),
    },
    {
      id: 'result',
      label: labels.result,
      plain: true,
      share: 2,
      least: 110,
      cell: (email) => <Result result={emailResult(email)} />,
      csv: (email) => words.results[emailResult(email)],
    },
    {
      id: 'openCount',
      label: labels.openCount,
      sortable: true,
      numeric: true,
      share: 1,
      least: 56,
      cell: ({ openCount }) => <NumberCell value={openCount} />,
      csv: ({ openCount }) => openCount,
    },
    {
      id: 'firstOpenedAt',
      label: labels.firstOpenedAt,
      share: 2,
      least: 148,
      cell: ({ firstOpenedAt }) => <Moment at={firstOpenedAt} />,
      csv: ({ firstOpenedAt }) => (firstOpenedAt === null ? null : spreadsheetTime(firstOpenedAt)),
    },
    {
      id: 'clickCount',
      label: labels.clickCount,
      sortable: true,
      numeric: true,
      share: 1,
      least: 56,
      cell: ({ clickCount }) => <NumberCell value={clickCount} />,
      csv: ({ clickCount }) => clickCount,
    },
  ]
}

function Moment({ at }: { readonly at: number | null }) {
  const { now } = useServices()
  if (at === null) return <>{strings.table.nothing}</>
  return (
    <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
      {formatMoment(at, now())}
    </time>
  )
}

function Result({ result }: { readonly result: EmailResult }) {
  const styles = useMyEmailsStyles()
  const [Icon, tone] = LOOKS[result]
  return (
    <span className={mergeClasses(styles.result, tone === null ? undefined : styles[tone])}>
      <Icon aria-hidden />
      {words.results[result]}
    </span>
  )
}

const LOOKS: Record<EmailResult, readonly [typeof Warning16Regular, 'good' | 'bad' | 'careful' | null]> = {
  bounced: [ErrorCircle16Regular, 'bad'],
  unsubscribed: [Warning16Regular, 'careful'],
  clicked: [CheckmarkCircle16Regular, 'good'],
  opened: [MailRead16Regular, null],
  notOpened: [Mail16Regular, null],
  unknown: [QuestionCircle16Regular, null],
}

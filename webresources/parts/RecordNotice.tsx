import type { PersonRecord } from '../dataverse/Host'
import { Link, Info16Regular } from './kit'
import { useRecordNoticeStyles } from './RecordNotice.styles'
import { strings } from './strings'
import { useServices } from './useServices'

/** What a rep has to know of the record itself before acting on the person: merged, inactive, qualified, disqualified. */
export function RecordNotice({ record }: { readonly record: PersonRecord }) {
  const styles = useRecordNoticeStyles()
  const { dynamics } = useServices()
  const message = noticeOf(record)
  if (message === null) return null
  const { mergedInto } = record
  return (
    <div className={styles.root}>
      <Info16Regular className={styles.icon} aria-hidden />
      <span>
        {message}{' '}
        {mergedInto !== null && (
          <Link inline href={dynamics.recordUrl(mergedInto)} target="_blank" rel="noopener">
            {strings.record.openMerged}
          </Link>
        )}
      </span>
    </div>
  )
}

function noticeOf(record: PersonRecord): string | null {
  if (record.mergedInto !== null) return strings.record.merged
  if (record.leadState === 'qualified') return strings.record.qualified
  if (record.leadState === 'disqualified') return strings.record.disqualified
  return record.active ? null : strings.record.inactive
}

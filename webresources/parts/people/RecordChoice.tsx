import type { PersonRecord } from '../../dataverse/Host'
import { strings } from '../strings'
import { useRecordChoiceStyles } from './RecordChoice.styles'

interface RecordChoiceProps {
  readonly record: PersonRecord
  readonly onChoose: () => void
}

/** One of several records of the same person. */
export function RecordChoice({ record: { record, fullName, jobTitle, active }, onChoose }: RecordChoiceProps) {
  const styles = useRecordChoiceStyles()
  const words = strings.personOpener
  const detail = [
    record.table === 'lead' ? words.lead : words.contact,
    ...(active ? [] : [words.inactive]),
    ...(jobTitle === null ? [] : [jobTitle]),
  ].join(' · ')
  return (
    <li className={styles.item}>
      <button type="button" className={styles.button} onClick={onChoose}>
        <span className={styles.name} dir="auto">
          {fullName === '' ? strings.unnamedRecord : fullName}
        </span>
        <span className={styles.detail}>{detail}</span>
      </button>
    </li>
  )
}

import { useQuery } from '@tanstack/react-query'
import { recordKey, type RecordRef } from '../../domain/RecordRef'
import { Link } from '../../parts/kit'
import { recordsByEmail } from '../../parts/people/recordsByEmail'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useContactViewStyles } from './ContactView.styles'

const NAMED = 5

interface SameAddressProps {
  readonly record: RecordRef
  readonly emailAddress: string
}

/** Names the other records with this address. Nothing while that is not known: nobody waits for a hint. */
export function SameAddress({ record, emailAddress }: SameAddressProps) {
  const styles = useContactViewStyles()
  const { dynamics } = useServices()
  const { data = [] } = useQuery(recordsByEmail(dynamics, emailAddress))
  const others = data.filter((other) => recordKey(other.record) !== recordKey(record))
  if (others.length === 0) return null
  return (
    <span className={styles.others}>
      {strings.header.sameAddress(others.length)}{' '}
      {others.slice(0, NAMED).map(({ record: other, fullName }) => (
        <Link key={recordKey(other)} inline href={dynamics.recordUrl(other)} target="_blank" rel="noopener">
          {fullName === '' ? strings.unnamedRecord : fullName}
        </Link>
      ))}
      {others.length > NAMED && strings.header.andMore(others.length - NAMED)}
    </span>
  )
}

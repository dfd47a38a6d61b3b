import type { MouseEvent } from 'react'
import type { AccountPerson } from '../../domain/AccountPerson'
import { useAnnounce } from '../Announcer'
import { Link, mergeClasses } from '../kit'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { useRecordLinkStyles } from './RecordLink.styles'

interface RecordLinkProps {
  readonly person: Pick<AccountPerson, 'record' | 'fullName'>
  readonly className?: string
}

/** A person's name, which opens the record in Dynamics; with Ctrl, Shift or the middle button in a place of its own. */
export function RecordLink({ person: { record, fullName }, className }: RecordLinkProps) {
  const styles = useRecordLinkStyles()
  const { dynamics } = useServices()
  const announce = useAnnounce()
  const name = fullName === '' ? strings.account.unnamed : fullName
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    dynamics.openRecord(record).catch(() => announce(strings.account.openFailed))
  }
  return (
    <Link
      href={dynamics.recordUrl(record)}
      target="_blank"
      rel="noopener"
      dir="auto"
      title={name}
      className={mergeClasses(styles.root, className)}
      onClick={open}
    >
      {name}
    </Link>
  )
}

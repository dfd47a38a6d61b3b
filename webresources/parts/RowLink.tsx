import type { MouseEvent } from 'react'
import type { RowRef } from '../domain/RowRef'
import { useAnnounce } from './Announcer'
import { Link } from './kit'
import { strings } from './strings'
import { useServices } from './useServices'

/** A name that opens the row in Dynamics; with Ctrl, Shift or the middle button in a place of its own. */
export function RowLink({ row, name }: { readonly row: RowRef; readonly name: string }) {
  const { dynamics } = useServices()
  const announce = useAnnounce()
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    dynamics.openRecord(row).catch(() => announce(strings.table.openFailed))
  }
  return (
    <Link href={dynamics.recordUrl(row)} target="_blank" rel="noopener" dir="auto" title={name} onClick={open}>
      {name}
    </Link>
  )
}

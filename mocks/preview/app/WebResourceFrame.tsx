import { useCallback, useState } from 'react'
import type { Frame } from '../host/createFrame'
import type { PackageCell } from '../package/readForms'
import { useFormStyles } from './RecordForm.styles'

/** Pixels that a form row takes. */
const ROW = 34

/** The frame of a web resource control. Its address is what it was when the frame was made, as in Dynamics. */
export function WebResourceFrame({
  cell,
  frame,
}: {
  readonly cell: Extract<PackageCell, { kind: 'webResource' }>
  readonly frame: Frame | null
}) {
  const styles = useFormStyles()
  const [address] = useState(() => frame?.address())
  const attach = useCallback(
    (element: HTMLIFrameElement | null) => {
      frame?.attach(element)
    },
    [frame],
  )
  return (
    <iframe
      ref={attach}
      id={cell.id}
      title={cell.label}
      src={address}
      className={styles.frame}
      style={{ height: cell.rows * ROW }}
    />
  )
}

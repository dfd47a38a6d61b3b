import type { Frame } from '../host/createFrame'
import type { PackageCell } from '../package/readForms'
import { PageFrame } from './PageFrame'
import { useFormStyles } from './RecordForm.styles'

/** Pixels that a form row takes. */
const ROW = 34

/** The frame of a web resource control on a form or dashboard. */
export function WebResourceFrame({
  cell,
  frame,
}: {
  readonly cell: Extract<PackageCell, { kind: 'webResource' }>
  readonly frame: Frame | null
}) {
  const styles = useFormStyles()
  return <PageFrame id={cell.id} title={cell.label} frame={frame} className={styles.frame} height={cell.rows * ROW} />
}

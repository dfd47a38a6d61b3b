import { useState } from 'react'
import { toCsv } from '../../domain/toCsv'
import { useAnnounce } from '../Announcer'
import { Dialog } from '../Dialog'
import { downloadFile } from '../downloadFile'
import { ArrowDownloadRegular, Button } from '../kit'
import { spreadsheetTime } from '../region'
import { strings } from '../strings'
import { useServices } from '../useServices'
import type { Column } from './Column'

interface ExportTableProps<Row> {
  /** Of the file, without day and ending. */
  readonly name: string
  /** What the rows are: `people`. */
  readonly noun: string
  /** As they are shown. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly total: number | null
  readonly hasMore: boolean
  /** `null` when not all could be read. */
  readonly loadAll: () => Promise<readonly Row[] | null>
}

const words = strings.table

/** Gives the rep the view as a file that Excel opens; asks first when not everything is loaded. */
export function ExportTable<Row>({ name, noun, columns, rows, total, hasMore, loadAll }: ExportTableProps<Row>) {
  const { now } = useServices()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const write = (some: readonly Row[]) => {
    const table = [columns.map(({ label }) => label), ...some.map((row) => columns.map(({ csv }) => csv(row)))]
    const day = spreadsheetTime(now()).slice(0, 10)
    downloadFile(`${name} ${day}.csv`, 'text/csv;charset=utf-8', toCsv(table))
    announce(words.exported(some.length, noun))
  }
  const close = () => setAsking(false)
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        aria-label={words.exportCsv}
        title={words.exportCsv}
        onClick={() => (hasMore ? setAsking(true) : write(rows))}
      />
      {asking && (
        <Dialog
          title={words.exportTitle(noun)}
          onClose={close}
          actions={
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  close()
                  announce(words.readingAll(noun))
                  void loadAll().then((all) => (all === null ? announce(words.notExported(noun)) : write(all)))
                }}
              >
                {words.exportAll}
              </Button>
              <Button
                onClick={() => {
                  close()
                  write(rows)
                }}
              >
                {words.exportShown(rows.length)}
              </Button>
              <Button onClick={close}>{words.cancel}</Button>
            </>
          }
        >
          {words.exportBody(rows.length, total, noun)}
        </Dialog>
      )}
    </>
  )
}

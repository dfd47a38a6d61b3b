import { useState } from 'react'
import type { Activity } from '../../domain/Activity'
import { useAnnounce } from '../../parts/Announcer'
import { Dialog } from '../../parts/Dialog'
import { ArrowDownloadRegular, Button } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { exportActivities } from './exportActivities'

/** Milliseconds after what was loaded, or failed to, has been said: two sentences at once would be one. */
const SAY_AFTER = 500

interface ExportButtonProps {
  readonly personName: string
  /** What is loaded and shown. */
  readonly activities: readonly Activity[]
  readonly total: number | null
  readonly hasMore: boolean
  /** `null` when it did not come to the end. */
  readonly loadAll: () => Promise<readonly Activity[] | null>
}

/** Exports what the rep sees; asks first when that is not everything. */
export function ExportButton({ personName, activities, total, hasMore, loadAll }: ExportButtonProps) {
  const { now } = useServices()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const words = strings.stream
  const close = () => setAsking(false)
  const write = (rows: readonly Activity[]) => {
    exportActivities(rows, personName, now())
    return words.exported(rows.length)
  }
  const writeAll = async () => {
    const all = await loadAll()
    const outcome = all === null ? words.notExported : write(all)
    setTimeout(() => announce(outcome), SAY_AFTER)
  }
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        aria-label={words.exportCsv}
        title={words.exportCsv}
        onClick={() => (hasMore ? setAsking(true) : announce(write(activities)))}
      />
      {asking && (
        <Dialog
          title={words.exportTitle}
          onClose={close}
          actions={
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  close()
                  void writeAll()
                }}
              >
                {words.exportAll}
              </Button>
              <Button
                onClick={() => {
                  close()
                  announce(write(activities))
                }}
              >
                {words.exportShown(activities.length)}
              </Button>
              <Button onClick={close}>{words.cancel}</Button>
            </>
          }
        >
          {words.exportBody(activities.length, total)}
        </Dialog>
      )}
    </>
  )
}

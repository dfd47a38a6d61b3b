import { useRef } from 'react'
import { useAnnounce } from '../../parts/Announcer'
import { Box } from '../../parts/Box'
import { describeError } from '../../parts/describeError'
import { DraftBar } from '../../parts/draft/DraftBar'
import { ReviewDialog } from '../../parts/draft/ReviewDialog'
import { formatTime } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { isUnsupported } from '../../parts/isUnsupported'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { VendorLink } from '../../parts/VendorLink'
import { useSaidLoaded } from '../../parts/useSaidLoaded'
import { FlagOption } from './FlagOption'
import { FullSync } from './FullSync'
import { GROUPS, isText, type SettingName, type SettingValue } from './settingFields'
import { useSyncOptionsStyles } from './SyncOptions.styles'
import { TextOption } from './TextOption'
import { useSettings } from './useSettings'

const words = strings.syncOptions

/** Every option of the sync under the vendor's names, and the full sync. */
export function SyncOptions() {
  const styles = useSyncOptionsStyles()
  const { scene } = useServices()
  const announce = useAnnounce()
  const form = useRef<HTMLDivElement>(null)
  const { query, settings, problems, invalid, count, isChanged, unsupported, save, set } = useSettings()
  useSaidLoaded(settings !== null, strings.console.tabs.syncOptions)
  if (query.data === undefined || settings === null) {
    if (query.error === null) return <SkeletonRows />
    return (
      <StateView problem={describeError(query.error, scene)} onRetry={() => void query.refetch()}>
        {isUnsupported(query.error) && (
          <p className={styles.note}>
            {words.notOffered} <VendorLink page="options" text={words.open} />
          </p>
        )}
      </StateView>
    )
  }
  const goToProblem = () => {
    announce(words.problems.count(invalid.length))
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <section aria-label={words.form}>
      {query.error !== null && (
        <InlineProblem
          problem={describeError(query.error, scene)}
          note={strings.sentences(strings.asOf(formatTime(query.dataUpdatedAt)))}
          onRetry={() => void query.refetch()}
        />
      )}
      <div className={styles.body}>
        <div ref={form} className={styles.groups}>
          {unsupported && (
            <p className={styles.note} data-cause="unsupported">
              {words.readOnly} <VendorLink page="options" text={words.open} />
            </p>
          )}
          {GROUPS.map(({ group, names }) => (
            <Box key={group} title={words.groups[group]}>
              <div className={styles.options}>
                {names.map((name: SettingName) =>
                  isText(name) ? (
                    <TextOption
                      key={name}
                      name={name}
                      value={settings[name]}
                      problem={problems[name] ?? null}
                      isChanged={isChanged(name)}
                      disabled={unsupported}
                      onChange={(value) => set(name, value)}
                    />
                  ) : (
                    <FlagOption
                      key={name}
                      name={name}
                      value={settings[name]}
                      isChanged={isChanged(name)}
                      disabled={unsupported}
                      onChange={(value) => set(name, value)}
                    />
                  ),
                )}
              </div>
            </Box>
          ))}
        </div>
        <FullSync options={query.data} />
      </div>
      <DraftBar count={count} save={save} onInvalid={invalid.length === 0 ? null : goToProblem} />
      <ReviewDialog<SettingValue>
        save={save}
        labelOf={(name) => words.names[name as SettingName]}
        describe={describeValue}
      />
    </section>
  )
}

function describeValue(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? words.on : words.off
  if (value === null) return words.notSaid
  return value.trim() === '' ? words.empty : value
}

import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { checkSyncSettings, tidySyncSettings, type SettingProblems } from '../../domain/checkSyncSettings'
import { withEdit, type Same } from '../../domain/Draft'
import type { SyncOptions, SyncSettingChanges, SyncSettings } from '../../domain/SyncOptions'
import { useDraft } from '../../parts/draft/Drafts'
import { useDraftSave, type ValueOf } from '../../parts/draft/useDraftSave'
import { SYNC_OPTIONS, useSyncOptions } from '../../parts/syncOptions'
import { useServices } from '../../parts/useServices'
import { SETTING_NAMES, type SettingName, type SettingValue } from './settingFields'

const valueOf =
  (options: SyncOptions): ValueOf<SettingValue> =>
  (name) =>
    options[name as SettingName]

/** Blanks around names and addresses are no difference: they are not saved. */
const same: Same<SettingValue> = (a, b, name) => tidy(name, a) === tidy(name, b)

function tidy(name: string, value: SettingValue): SettingValue {
  if (typeof value !== 'string') return value
  const blank = { notificationRecipients: '', defaultAccountName: '', defaultLastName: '' }
  return tidySyncSettings({ ...blank, [name]: value } as SyncSettings)[name as SettingName]
}

/** The options of the sync with what was changed and is not saved. */
export function useSettings() {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const query = useSyncOptions()
  const { draft, change } = useDraft<SettingValue>('syncOptions')
  const [unsupported, setUnsupported] = useState(false)

  const save = useDraftSave<SettingValue>({
    draft,
    change,
    same,
    async read() {
      const queryFn = ({ signal }: { readonly signal: AbortSignal }) => netResults.syncOptions(signal)
      return valueOf(await queryClient.fetchQuery({ queryKey: SYNC_OPTIONS, queryFn, staleTime: 0 }))
    },
    async write(wishes) {
      const tidied = [...wishes].map(([name, value]) => [name, tidy(name, value)] as const)
      const options = await netResults.setSyncOptions(Object.fromEntries(tidied) as SyncSettingChanges)
      queryClient.setQueryData(SYNC_OPTIONS, options)
      return valueOf(options)
    },
    onUnsupported: () => setUnsupported(true),
  })

  const { data } = query
  const settings = useMemo<SyncSettings | null>(() => {
    if (data === undefined) return null
    const wishes = Object.entries(draft).map(([name, { wish }]) => [name, wish] as const)
    return { ...data, ...(Object.fromEntries(wishes) as Partial<SyncSettings>) }
  }, [data, draft])
  // What Net-Results has had all along is not for this page to refuse.
  const problems = useMemo<SettingProblems>(() => {
    const found = settings === null ? {} : checkSyncSettings(settings)
    return Object.fromEntries(Object.entries(found).filter(([name]) => name in draft))
  }, [draft, settings])

  return {
    query,
    settings,
    problems,
    invalid: SETTING_NAMES.filter((name) => name in problems),
    count: Object.keys(draft).length,
    isChanged: (name: SettingName) => name in draft,
    unsupported,
    save,
    set(name: SettingName, value: SettingValue) {
      const shown = settings?.[name] ?? null
      change((before) => withEdit(before, name, shown, value, same))
    },
  }
}

export type Settings = ReturnType<typeof useSettings>

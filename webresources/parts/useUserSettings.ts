import { useCallback, useMemo, useState } from 'react'
import type * as v from 'valibot'
import { ownerOf } from './ownerOf'
import { userSettings } from './userSettings'
import { useServices } from './useServices'

/** The signed-in rep's settings of one place, and what changes and keeps them. Schema and usual settings must not change. */
export function useUserSettings<Settings>(
  place: string,
  schema: v.GenericSchema<unknown, Settings>,
  usual: Settings,
): readonly [Settings, (change: (before: Settings) => Settings) => void] {
  const { dynamics } = useServices()
  const owner = ownerOf(dynamics)
  const store = useMemo(() => userSettings(owner, place, schema, usual), [owner, place, schema, usual])
  const [settings, setSettings] = useState(() => store.read())
  const change = useCallback(
    (toNext: (before: Settings) => Settings) => {
      // From the storage: another tile or tab may have changed it meanwhile.
      const next = toNext(store.read())
      store.write(next)
      setSettings(next)
    },
    [store],
  )
  return [settings, change]
}

import * as v from 'valibot'

/** Where settings are kept; looked up at each use, because even naming it throws where storage is blocked. */
const browserStorage: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
}

/**
 * What one rep has chosen in one place of the product: ids, numbers and times, in this browser. Storage that is full,
 * blocked or damaged means the usual settings, never an error.
 *
 * @param owner organization and user: nobody's choices count for another
 * @param place the part of the product
 */
export function userSettings<Settings>(
  owner: string,
  place: string,
  schema: v.GenericSchema<unknown, Settings>,
  usual: Settings,
  storage = browserStorage,
) {
  const key = `netresults.${place}:${owner}`
  return {
    read(): Settings {
      try {
        const parsed = v.safeParse(schema, JSON.parse(storage.getItem(key) ?? 'null'))
        return parsed.success ? parsed.output : usual
      } catch {
        return usual
      }
    },
    write(settings: Settings): void {
      try {
        storage.setItem(key, JSON.stringify(settings))
      } catch {
        // A convenience: private windows and full disks must not break the page.
      }
    },
  }
}

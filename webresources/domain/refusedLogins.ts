interface TabStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Remembers that Net-Results refused what is stored on a user record, for all our frames of a browser tab. */
export interface RefusedLogins {
  has(version: string | null): boolean
  add(version: string | null): void
  /** The rep has asked for another attempt. */
  clear(): void
}

/**
 * Kept is the version of the user record, never what stands in it: with whatever is stored next, the version is another.
 * Storage that is blocked or full means one more attempt, never an error.
 *
 * @param owner organization and user
 */
export function refusedLogins(storage: TabStorage, owner: string): RefusedLogins {
  const key = `netresults.refused:${owner}`
  return {
    has: (version) => version !== null && attempt(() => storage.getItem(key)) === version,
    add(version) {
      if (version !== null) attempt(() => storage.setItem(key, version))
    },
    clear: () => void attempt(() => storage.removeItem(key)),
  }
}

function attempt<Answer>(action: () => Answer): Answer | null {
  try {
    return action()
  } catch {
    return null
  }
}

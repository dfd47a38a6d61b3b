/** One call that reached a simulator, in the order of arrival. Passwords are masked before anything is kept. */
export interface Call {
  readonly number: number
  /** `Xrm.WebApi.retrieveRecord`, `GET /api/data/v9.2/contacts`, … */
  readonly name: string
  readonly question: unknown
  readonly answer: unknown
  readonly outcome: 'pending' | 'ok' | 'failed'
  /** How long the answer took; `null` while there is none. */
  readonly milliseconds: number | null
}

export interface CallLog {
  calls(): readonly Call[]
  clear(): void
  /** Notes a call; the result says how it ended. */
  begin(name: string, question: unknown): (outcome: 'ok' | 'failed', answer: unknown) => void
  watch(listener: () => void): () => void
}

const KEPT = 500

export function createCallLog(): CallLog {
  let calls: readonly Call[] = []
  let count = 0
  const listeners = new Set<() => void>()
  function set(next: readonly Call[]) {
    calls = next.slice(-KEPT)
    for (const listener of [...listeners]) listener()
  }
  return {
    calls: () => calls,
    clear: () => {
      set([])
    },
    begin(name, question) {
      const number = (count += 1)
      const started = performance.now()
      set([
        ...calls,
        { number, name, question: maskSecrets(question), answer: null, outcome: 'pending', milliseconds: null },
      ])
      return (outcome, answer) => {
        const milliseconds = Math.round(performance.now() - started)
        set(
          calls.map((call) =>
            call.number === number ? { ...call, outcome, answer: maskSecrets(answer), milliseconds } : call,
          ),
        )
      }
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A copy in which nothing secret can be read. */
export function maskSecrets(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return value.map(maskSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      /password|authorization/i.test(key) && inner !== null ? '••••••' : maskSecrets(inner),
    ]),
  )
}

/** A query may compare a password, `nr_netresultspassword eq 'secret'`: nothing after the column is kept then. */
function maskText(text: string): string {
  const [, before, after] = /^([\s\S]*?password)([\s\S]*)$/i.exec(text) ?? []
  if (before === undefined || after === undefined) return text
  return /['"]|%2[27]/.test(after) ? `${before}••••••` : text
}

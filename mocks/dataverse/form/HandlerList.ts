/** Handlers of one event, called in the order in which they were added; the same handler is kept once. */
export interface HandlerList<Context> {
  add(handler: (context: Context) => void): void
  remove(handler: (context: Context) => void): void
  raise(context: Context): void
}

/** @param report told of a handler that throws; like in Dynamics, the others still run */
export function createHandlerList<Context>(report: (error: unknown) => void): HandlerList<Context> {
  const handlers = new Set<(context: Context) => void>()
  return {
    add(handler) {
      handlers.add(handler)
    },
    remove(handler) {
      handlers.delete(handler)
    },
    raise(context) {
      for (const handler of [...handlers]) {
        try {
          handler(context)
        } catch (error) {
          report(error)
        }
      }
    },
  }
}

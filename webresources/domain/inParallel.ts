/**
 * Does something with each item, a few at a time and in their order; ends early, without an error, as soon as `goesOn`
 * says no. Whatever an act throws ends all of it.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  act: (item: Item) => Promise<void>,
  goesOn: () => boolean = () => true,
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  async function work(): Promise<void> {
    while (goesOn()) {
      const next = waiting.next()
      if (next.done === true) return
      await act(next.value)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
}

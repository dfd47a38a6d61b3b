/** Something that was changed on screen and is not saved: what it was when the change began, and what it is to be. */
export interface Edit<Value> {
  readonly before: Value
  readonly wish: Value
}

/** Changes that are not saved, by the name of what they change. */
export type Draft<Value> = Readonly<Record<string, Edit<Value>>>

/** Whether two values of one name are the same for whoever looks at them. */
export type Same<Value> = (a: Value, b: Value, name: string) => boolean

/** The draft with one more change; without it when the value is what it was. */
export function withEdit<Value>(
  draft: Draft<Value>,
  name: string,
  shown: Value,
  wish: Value,
  same: Same<Value>,
): Draft<Value> {
  const before = draft[name]?.before ?? shown
  if (same(before, wish, name)) return withoutEdits(draft, [name])
  return { ...draft, [name]: { before, wish } }
}

export function withoutEdits<Value>(draft: Draft<Value>, names: readonly string[]): Draft<Value> {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !names.includes(name)))
}

/** One change held against what is true by now. */
export interface Change<Value> extends Edit<Value> {
  readonly name: string
  /** What Net-Results has by now. */
  readonly now: Value
}

export interface DraftReview<Value> {
  /** Nobody else has touched these. */
  readonly changes: readonly Change<Value>[]
  /** Somebody else has changed these meanwhile, to something else. */
  readonly conflicts: readonly Change<Value>[]
  /** Already as they are to be: nothing is left to save. */
  readonly fulfilled: readonly string[]
  /** Net-Results does not have these any more. */
  readonly gone: readonly string[]
}

/**
 * Holds a draft against what Net-Results has by now. Each change is in exactly one of the four.
 *
 * @param nowOf `undefined` = not there any more
 */
export function reviewDraft<Value>(
  draft: Draft<Value>,
  nowOf: (name: string) => Value | undefined,
  same: Same<Value>,
): DraftReview<Value> {
  const changes: Change<Value>[] = []
  const conflicts: Change<Value>[] = []
  const fulfilled: string[] = []
  const gone: string[] = []
  for (const [name, edit] of Object.entries(draft)) {
    const now = nowOf(name)
    if (now === undefined) gone.push(name)
    else if (same(now, edit.wish, name)) fulfilled.push(name)
    else if (same(now, edit.before, name)) changes.push({ name, ...edit, now })
    else conflicts.push({ name, ...edit, now })
  }
  return { changes, conflicts, fulfilled, gone }
}

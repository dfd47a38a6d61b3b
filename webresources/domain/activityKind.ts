/** What an activity looks like in the stream. `other` is the plain icon for types that nobody has met yet. */
export type ActivityKind =
  | 'visit'
  | 'emailOpened'
  | 'emailClicked'
  | 'email'
  | 'form'
  | 'download'
  | 'video'
  | 'list'
  | 'webinar'
  | 'score'
  | 'unsubscribe'
  | 'other'

const PATTERNS: readonly (readonly [ActivityKind, RegExp])[] = [
  ['unsubscribe', /unsub|opt.?out/i],
  ['emailOpened', /open/i],
  ['emailClicked', /click/i],
  ['form', /form/i],
  ['download', /download|pdf|file/i],
  ['video', /video|watch/i],
  ['webinar', /webinar|event|attend|regist/i],
  ['list', /list|subscri|segment/i],
  ['score', /score/i],
  ['email', /mail|bounce|sent|conversation/i],
  ['visit', /visit|page|view|web/i],
]

/**
 * Guesses from the type's name. Net-Results serves the types at run time and publishes no list of them, so nothing but
 * icons, grouping and order may depend on this: a wrong guess says nothing wrong.
 */
export function activityKind(typeName: string): ActivityKind {
  const known = guessed.get(typeName)
  if (known !== undefined) return known
  const kind = PATTERNS.find(([, pattern]) => pattern.test(typeName))?.[0] ?? 'other'
  guessed.set(typeName, kind)
  return kind
}

/** There are a dozen types, and ten thousand activities of them. */
const guessed = new Map<string, ActivityKind>()

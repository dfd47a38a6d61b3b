import * as v from 'valibot'
import { failed, success, type Outcome } from './Failure'
import { isNothing, wireNumber, wireText } from './wire'

/** One JSON-RPC 2.0 request with named parameters. */
export interface RpcRequest {
  readonly jsonrpc: '2.0'
  readonly id: string
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

const METHOD_NOT_FOUND = -32601
/** As much as a page has room for. */
const LONGEST_MESSAGE = 300

const reasonEntries = { code: wireNumber, message: wireText }
const reason = v.object(reasonEntries)
const envelope = v.object({
  id: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.unknown()),
  ...reasonEntries,
})

export function createRequest(id: string, method: string, params: RpcRequest['params']): RpcRequest {
  return { jsonrpc: '2.0', id, method, params }
}

/** What a request that travelled alone has come to. */
export function readSingle(outcome: Outcome<unknown>, id: string): Outcome<unknown> {
  return outcome.ok ? readAnswer(outcome.value, id) : outcome
}

/**
 * The result of the request with that id. An error counts without an id too, because a server that could not read the
 * request does not know it, and because some answers carry `code`, `message` and `data` bare at top level.
 */
function readAnswer(body: unknown, id: string): Outcome<unknown> {
  const parsed = v.safeParse(envelope, body)
  if (!parsed.success) return failed({ kind: 'malformed' })
  const answer = parsed.output
  if (!isNothing(answer.id) && answer.id !== id) return failed({ kind: 'malformed' })
  if (!isNothing(answer.error)) {
    const error = v.safeParse(reason, answer.error)
    return refusal(error.success ? error.output : { code: null, message: v.parse(wireText, answer.error) })
  }
  if ('result' in answer) return answer.id === id ? success(answer.result) : failed({ kind: 'malformed' })
  return answer.code === null ? failed({ kind: 'malformed' }) : refusal(answer)
}

/**
 * The answers of a batch in the order of the requests, whatever order they came in; `null` when they are not exactly
 * one for each request.
 */
export function readBatch(body: unknown, ids: readonly string[]): readonly Outcome<unknown>[] | null {
  if (!Array.isArray(body) || body.length !== ids.length) return null
  const items = new Map<unknown, unknown>()
  for (const item of body as readonly unknown[]) {
    const parsed = v.safeParse(envelope, item)
    if (parsed.success) items.set(parsed.output.id, item)
  }
  return ids.every((id) => items.has(id)) ? ids.map((id) => readAnswer(items.get(id), id)) : null
}

function refusal({ code, message }: v.InferOutput<typeof reason>): Outcome<never> {
  const facts = code === null ? {} : { code }
  if (code === METHOD_NOT_FOUND) return failed({ kind: 'unsupported', ...facts })
  const words = cut(message ?? '')
  return failed({ kind: 'refused', ...facts, ...(words === '' ? {} : { serverMessage: words }) })
}

/** By code points, so that no character is left half. */
function cut(text: string): string {
  return Array.from(text.trim().slice(0, 2 * LONGEST_MESSAGE))
    .slice(0, LONGEST_MESSAGE)
    .join('')
}

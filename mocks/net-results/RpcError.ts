/** The codes of JSON-RPC 2.0, section 5.1, and one for what Net-Results itself refuses. */
export const RPC_CODES = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  refused: -32000,
} as const

export type RpcErrorKind = keyof typeof RPC_CODES

/** An error that the simulated server answers with; it is no failure of the simulator. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly kind: RpcErrorKind
  readonly data: unknown

  constructor(kind: RpcErrorKind, message: string, data?: unknown) {
    super(message)
    this.kind = kind
    this.data = data
  }

  toJSON() {
    const { message, data } = this
    return { code: RPC_CODES[this.kind], message, ...(data === undefined ? {} : { data }) }
  }
}

/** Says which of the named params is wrong. */
export function invalidParam(param: string, message: string): RpcError {
  return new RpcError('invalidParams', `Invalid params: ${param}: ${message}`, { param, message })
}

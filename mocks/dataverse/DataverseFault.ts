/**
 * The refusals of Dataverse that the simulator gives, with Microsoft's codes and HTTP statuses.
 * Source: "Web service error codes" and "Compose HTTP requests and handle errors" of the Power Apps developer guide.
 */
export const FAULTS = {
  doesNotExist: { code: '0x80040217', status: 404 },
  privilegeDenied: { code: '0x80040220', status: 403 },
  accessDenied: { code: '0x80048306', status: 403 },
  unknownProperty: { code: '0x80060888', status: 400 },
  unknownTable: { code: '0x80060888', status: 404 },
  badQuery: { code: '0x80060888', status: 400 },
  securedInQuery: { code: '0x8004f506', status: 403 },
  securedOnCreate: { code: '0x8004f502', status: 403 },
  securedOnUpdate: { code: '0x8004f507', status: 403 },
  alreadyShared: { code: '0x8004f50b', status: 400 },
  notSecured: { code: '0x8004f508', status: 400 },
  versionMismatch: { code: '0x80060882', status: 412 },
  tooManyRequests: { code: '0x80072322', status: 429 },
  notAuthenticated: { code: '', status: 401 },
  /** A sign-in page of something in between, with HTTP 200. */
  webPage: { code: '', status: 200 },
  unexpected: { code: '0x80040216', status: 500 },
} as const

export type FaultName = keyof typeof FAULTS

/** Thrown inside the simulator; each front turns it into the shape that its caller knows. */
export class DataverseFault extends Error {
  override readonly name = 'DataverseFault'
  readonly fault: FaultName
  readonly code: string
  readonly status: number

  constructor(fault: FaultName, message: string) {
    super(message)
    this.fault = fault
    this.code = FAULTS[fault].code
    this.status = FAULTS[fault].status
  }
}

/** Anything that is not one of Dataverse's refusals is a mistake in the simulator: shown, never swallowed. */
export function toFault(error: unknown): DataverseFault {
  if (error instanceof DataverseFault) return error
  return new DataverseFault(
    'unexpected',
    `Simulated Dataverse: ${error instanceof Error ? error.message : String(error)}`,
  )
}

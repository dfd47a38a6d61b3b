export interface OpenedRecord {
  readonly table: 'contact' | 'lead' | 'account'
  readonly id: string
}

/** The window around a measured page: as much of Dynamics as the page needs, and nothing that runs beside it. */
export interface HostWindow {
  Xrm: unknown
  readonly NetResults: { readonly Form: { onLoad(context: unknown): void } }
  bench: {
    /** Puts the page into a frame, with a form around it when there is a record. */
    open(page: string, record: OpenedRecord | null): void
    /** Shows another record on the form, as Dynamics does: the page stays. */
    switchRecord(id: string): void
    close(): void
  }
}

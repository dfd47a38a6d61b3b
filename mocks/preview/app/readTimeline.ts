import type { DynamicsSimulator } from '../../dataverse/createDynamicsSimulator'
import { tableNamed } from '../../dataverse/schema/tables'

export interface TimelineEntry {
  readonly id: string
  readonly kind: string
  readonly subject: string
  /** What Dynamics shows as the status. */
  readonly state: string
  readonly at: string
}

/** Emails and tasks whose regarding record this is, newest first. */
export function readTimeline({ organization }: DynamicsSimulator, id: string): readonly TimelineEntry[] {
  return ['email', 'task']
    .flatMap((table) => {
      const { records } = organization.retrieveMultiple(
        table,
        `?$select=subject,statuscode,createdon&$filter=_regardingobjectid_value eq ${id}`,
        100,
      )
      return records.map((record) => {
        const shown = (column: string) => text(record[`${column}@OData.Community.Display.V1.FormattedValue`])
        return {
          id: text(record.activityid),
          kind: tableNamed(table).displayName,
          subject: text(record.subject) || '(No subject)',
          state: shown('statuscode'),
          at: shown('createdon'),
          created: text(record.createdon),
        }
      })
    })
    .sort((a, b) => b.created.localeCompare(a.created))
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

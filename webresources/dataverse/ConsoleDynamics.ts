import type { DynamicsColumn } from '../domain/DynamicsColumn'
import type { RecordTable } from '../domain/RecordRef'
import type { Dynamics } from './Host'
import type { PasswordSharing } from './PasswordSharing'
import type { SetUpReader } from './SetUpReader'

/** What the integration console asks of Dynamics on top of what every page asks. Errors are those of `Dynamics`. */
export interface ConsoleDynamics extends Dynamics, PasswordSharing, SetUpReader {
  /** Whether the signed-in user is a system administrator; see `createRoleReader` for how that is known. */
  isAdministrator(signal?: AbortSignal): Promise<boolean>
  /** Every column of the table, as the metadata has it. */
  tableColumns(table: RecordTable, signal?: AbortSignal): Promise<readonly DynamicsColumn[]>
}

import type { AccountDynamics } from './AccountDynamics'
import type { ConnectOptions } from './ConnectOptions'
import { createAccountDynamics } from './createAccountDynamics'
import { findForm } from './findForm'
import type { Host } from './Host'

/** The same as `connectHost`, for the form of an account: only that page brings the code for its people. */
export function connectAccount(window: Window, options?: ConnectOptions): Host<AccountDynamics> {
  return findForm(window, createAccountDynamics, options)
}

import type { ConnectOptions } from './ConnectOptions'
import type { ConsoleDynamics } from './ConsoleDynamics'
import { createConsoleDynamics } from './createConsoleDynamics'
import { findApp } from './findApp'
import type { AppHost } from './Host'

/** The same as `connectApp`, with what the integration console asks on top: only that page brings the code for it. */
export function connectConsole(window: Window, options?: ConnectOptions): AppHost<ConsoleDynamics> {
  return findApp(window, createConsoleDynamics, options)
}

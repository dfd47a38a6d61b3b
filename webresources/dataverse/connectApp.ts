import type { ConnectOptions } from './ConnectOptions'
import { createDynamics } from './createDynamics'
import { findApp } from './findApp'
import type { AppHost } from './Host'

/** Finds Dynamics around a page that stands on no record: {@link findApp} says where it looks. */
export function connectApp(window: Window, options?: ConnectOptions): AppHost {
  return findApp(window, createDynamics, options)
}

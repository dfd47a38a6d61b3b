import { createDynamics } from './createDynamics'
import { findApp, type AppOptions } from './findApp'
import type { AppHost } from './Host'

/** Finds Dynamics around a page that stands on no record: {@link findApp} says where it looks. */
export function connectApp(window: Window, options?: AppOptions): AppHost {
  return findApp(window, createDynamics, options)
}

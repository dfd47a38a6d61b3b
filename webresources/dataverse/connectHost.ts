import type { ConnectOptions } from './ConnectOptions'
import { createFormDynamics } from './createFormDynamics'
import { findForm } from './findForm'
import type { FormDynamics, Host } from './Host'

/** Finds the contact or lead, and the Dynamics, around a page on a form: {@link findForm} says where it looks. */
export function connectHost(window: Window, options?: ConnectOptions): Host<FormDynamics> {
  return findForm(window, createFormDynamics, options)
}

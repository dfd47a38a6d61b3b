import type { HostFaults } from './HostFaults'

/** Makes the client API what pages find as `parent.Xrm`: there, absent, or behind an exception. */
export function installXrm(window: Window, xrm: unknown, fault: HostFaults['xrm']): void {
  if (fault === 'missing' || fault === 'handedOverOnly') return
  Object.defineProperty(window, 'Xrm', {
    configurable: true,
    get() {
      if (fault !== 'crossOrigin') return xrm
      throw new DOMException(
        "Failed to read a named property 'Xrm' from 'Window': Blocked a frame from accessing a cross-origin frame.",
        'SecurityError',
      )
    },
  })
}

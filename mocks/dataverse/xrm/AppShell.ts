/** The app around the form: what shows dialogs and notifications, who answers them, and where the app goes. */
export interface AppShell {
  /** Settles when the dialog is closed. */
  alert(strings: unknown): Promise<void>
  /** Whether the user confirms. */
  confirm(strings: unknown): Promise<boolean>
  notify(id: string, notification: unknown): void
  clear(id: string): void
  /** Covers the app with a message; `null` takes it away. */
  progress(message: string | null): void
  openUrl(url: string): void
  /** As `Xrm.Navigation.openForm` is asked; the parameters are what a new record begins with. */
  openForm(options: unknown, parameters?: unknown): void
  /** As `Xrm.Navigation.navigateTo` is asked. */
  navigateTo(page: unknown): void
}

/** An app whose user confirms everything; what was shown is in the call log. */
export const AGREEING_SHELL: AppShell = {
  alert: () => Promise.resolve(),
  confirm: () => Promise.resolve(true),
  notify: () => undefined,
  clear: () => undefined,
  progress: () => undefined,
  openUrl: () => undefined,
  openForm: () => undefined,
  navigateTo: () => undefined,
}

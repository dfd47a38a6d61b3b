import type { ClientApi } from '../dataverse/ClientApi'

/** How a command talks to the user. None of it waits for him, but {@link Notices.confirm}. */
export interface Notices {
  /** Shows that something goes on; settles with what takes it away again. */
  progress(text: string): Promise<Progress>
  /** A short result, which goes by itself when it is good. */
  tell(intent: 'good' | 'careful' | 'bad', text: string): Promise<void>
  /** What has to be read. */
  alert(text: string): Promise<void>
  confirm(strings: Xrm.Navigation.ConfirmStrings): Promise<boolean>
}

export interface Progress {
  /** From here on it may take a while: what blocks the form goes. */
  release(): void
  close(): void
}

/** Bar across the app (Microsoft, "addGlobalNotification"). */
const BAR = 2
const LEVELS = { good: 1, bad: 2, careful: 3, progress: 4 } as const
/** Milliseconds that good news stay. */
const GOOD_NEWS = 10_000

/** The app's own bar and dialogs; where there is no bar, the older progress indicator, which blocks and so is brief. */
export function createNotices({ App, Navigation, Utility }: ClientApi): Notices {
  const bar = typeof App?.addGlobalNotification === 'function' ? App : null

  async function show(level: keyof typeof LEVELS, message: string): Promise<() => void> {
    if (bar === null) return () => undefined
    const notification = { type: BAR, level: LEVELS[level], message, showCloseButton: true }
    const id = await bar.addGlobalNotification(notification as Xrm.App.Notification)
    return () => void bar.clearGlobalNotification(id)
  }
  const alert = async (text: string) => {
    await Navigation.openAlertDialog({ title: 'Net-Results', text })
  }

  return {
    alert,
    async progress(text) {
      if (bar !== null) return { release: () => undefined, close: await show('progress', text) }
      Utility.showProgressIndicator(text)
      let open = true
      const close = () => {
        if (open) Utility.closeProgressIndicator()
        open = false
      }
      return { release: close, close }
    },
    async tell(intent, text) {
      if (bar === null) return alert(text)
      const clear = await show(intent, text)
      if (intent === 'good') setTimeout(clear, GOOD_NEWS)
    },
    async confirm(strings) {
      return (await Navigation.openConfirmDialog(strings)).confirmed
    },
  }
}

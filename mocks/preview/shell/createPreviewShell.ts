import type { AppShell } from '../../dataverse/xrm/AppShell'
import { readPlace } from './readPlace'
import type { Place } from '../PreviewState'

/** A dialog that waits for its answer. */
export interface ShellDialog {
  readonly title: string
  readonly text: string
  readonly confirmLabel: string
  /** `null` = there is nothing to choose. */
  readonly cancelLabel: string | null
}

/** A message of the whole app. */
export interface ShellNotification {
  readonly id: string
  readonly intent: 'success' | 'error' | 'warning' | 'info'
  readonly message: string
  readonly action: { readonly label: string; run(): void } | null
}

/** What the client API has been told to show, as somebody can see it. */
export interface PreviewShell extends AppShell {
  shownProgress(): string | null
  /** The dialog in front. */
  dialog(): ShellDialog | null
  /** Closes the dialog in front. */
  answer(confirmed: boolean): void
  notifications(): readonly ShellNotification[]
  /** Where Dynamics would be now, if the preview had it; `null` = here. */
  elsewhere(): string | null
  comeBack(): void
  /** Called with each place of the app that a page opens; only the last listener hears it. */
  onGo(listener: (place: Place) => void): void
  watch(listener: () => void): () => void
}

/** `Xrm.App.addGlobalNotification`: 1 success, 2 error, 3 warning, 4 information. */
const INTENTS = ['info', 'success', 'error', 'warning', 'info'] as const

export function createPreviewShell(): PreviewShell {
  const dialogs: { readonly shown: ShellDialog; settle(confirmed: boolean): void }[] = []
  const notifications = new Map<string, ShellNotification>()
  const listeners = new Set<() => void>()
  let message: string | null = null
  let elsewhere: string | null = null
  let go: (place: Place) => void = () => undefined

  function changed() {
    for (const listener of [...listeners]) listener()
  }
  function ask(shown: ShellDialog): Promise<boolean> {
    return new Promise((resolve) => {
      dialogs.push({ shown, settle: resolve })
      changed()
    })
  }
  function open(place: Place | null, asked: unknown) {
    if (place !== null) go(place)
    else {
      elsewhere = `Dynamics would open ${JSON.stringify(asked)}`
      changed()
    }
  }

  return {
    shownProgress: () => message,
    dialog: () => dialogs[0]?.shown ?? null,
    answer(confirmed) {
      dialogs.shift()?.settle(confirmed)
      changed()
    },
    notifications: () => [...notifications.values()],
    elsewhere: () => elsewhere,
    comeBack() {
      elsewhere = null
      changed()
    },
    onGo(listener) {
      go = listener
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    async alert(strings) {
      await ask({ ...wordsOf(strings), confirmLabel: word(strings, 'confirmButtonLabel') || 'OK', cancelLabel: null })
    },
    confirm(strings) {
      const confirmLabel = word(strings, 'confirmButtonLabel') || 'OK'
      return ask({ ...wordsOf(strings), confirmLabel, cancelLabel: word(strings, 'cancelButtonLabel') || 'Cancel' })
    },
    notify(id, notification) {
      const intent = INTENTS[Number(member(notification, 'level'))] ?? 'info'
      notifications.set(id, { id, intent, message: word(notification, 'message'), action: actionOf(notification) })
      changed()
    },
    clear(id) {
      notifications.delete(id)
      changed()
    },
    progress(next) {
      message = next
      changed()
    },
    openUrl(url) {
      elsewhere = `Dynamics would open ${url} in a new window`
      changed()
    },
    openForm(options, parameters) {
      open(readPlace({ pageType: 'entityrecord', ...Object(options), data: parameters }), options)
    },
    navigateTo(page) {
      open(readPlace(page), page)
    },
  }
}

function wordsOf(strings: unknown): Pick<ShellDialog, 'title' | 'text'> {
  const text = word(strings, 'text') || word(strings, 'message')
  return { title: word(strings, 'title'), text: [text, word(strings, 'details')].filter(Boolean).join('\n') }
}

function actionOf(notification: unknown): ShellNotification['action'] {
  const action = member(notification, 'action')
  const run = member(action, 'eventHandler')
  if (typeof run !== 'function') return null
  return { label: word(action, 'actionLabel'), run: () => void run.call(action) }
}

function word(owner: unknown, name: string): string {
  const value = member(owner, name)
  return typeof value === 'string' ? value : ''
}

function member(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined
}

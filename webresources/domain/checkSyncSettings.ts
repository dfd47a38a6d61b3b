import { readRecipients } from './readRecipients'
import type { SyncSettings } from './SyncOptions'

/** Why a setting can't be saved as it stands. */
export type SettingProblem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'notAnAddress'; readonly text: string }
  /** Characters that Dynamics takes at most. */
  | { readonly kind: 'tooLong'; readonly most: number }
  /** Line breaks and other signs that no name has. */
  | { readonly kind: 'unprintable' }

export type SettingProblems = Readonly<Partial<Record<keyof SyncSettings, SettingProblem>>>

/** What the columns `account.name` and `contact.lastname` hold (Microsoft, "Account" and "Contact" table reference). */
const MOST = { defaultAccountName: 160, defaultLastName: 50 } as const

/** Every setting that can't be saved, with the reason. */
export function checkSyncSettings(settings: SyncSettings): SettingProblems {
  const recipients = readRecipients(settings.notificationRecipients)
  const problems: Partial<Record<keyof SyncSettings, SettingProblem>> = {}
  if ('problem' in recipients) {
    problems.notificationRecipients =
      recipients.problem === 'separator' ? { kind: 'separator' } : { kind: 'notAnAddress', text: recipients.text }
  }
  for (const name of ['defaultAccountName', 'defaultLastName'] as const) {
    const text = settings[name].trim()
    if (/\p{Cc}/u.test(text)) problems[name] = { kind: 'unprintable' }
    else if (text.length > MOST[name]) problems[name] = { kind: 'tooLong', most: MOST[name] }
  }
  return problems
}

/** The settings as they are saved: names without blanks around them, addresses in the vendor's own way of writing. */
export function tidySyncSettings(settings: SyncSettings): SyncSettings {
  const recipients = readRecipients(settings.notificationRecipients)
  return {
    ...settings,
    notificationRecipients:
      'addresses' in recipients ? recipients.addresses.join(', ') : settings.notificationRecipients.trim(),
    defaultAccountName: settings.defaultAccountName.trim(),
    defaultLastName: settings.defaultLastName.trim(),
  }
}

import type { SyncSettings } from '../../domain/SyncOptions'

export type SettingName = keyof SyncSettings
export type SettingValue = SyncSettings[SettingName]

type NamesOf<Value> = { [Name in SettingName]: SyncSettings[Name] extends Value ? Name : never }[SettingName]
export type TextName = NamesOf<string>
export type FlagName = Exclude<SettingName, TextName>

export const TEXTS: readonly TextName[] = ['notificationRecipients', 'defaultAccountName', 'defaultLastName']

/** Every option, in the order of the page. */
export const GROUPS = [
  { group: 'sync', names: ['syncsEnabled', 'notificationRecipients'] },
  {
    group: 'fromDynamics',
    names: [
      'onlyWithEmail',
      'dynamicsWritesEmpty',
      'skipInactive',
      'syncMarketingLists',
      'defaultAccountName',
      'defaultLastName',
    ],
  },
  { group: 'toDynamics', names: ['netResultsWritesEmpty', 'syncLeadScoreChanges', 'onlyLeadScoreOnChange'] },
] as const satisfies readonly { group: string; names: readonly SettingName[] }[]

export const SETTING_NAMES: readonly SettingName[] = GROUPS.flatMap(({ names }) => [...names])

/** Whether the option is written out; the others are on or off. */
export function isText(name: SettingName): name is TextName {
  return TEXTS.some((text) => text === name)
}

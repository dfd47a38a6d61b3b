/** Microsoft's tables that solutions like ours add to, by logical name. */
export const MICROSOFT_TABLES: readonly string[] = ['account', 'contact', 'lead', 'opportunity', 'systemuser']

/** A main form of Microsoft's, with the values that a managed difference of it must repeat. */
export interface MicrosoftForm {
  readonly table: string
  readonly introducedVersion: string
}

/** Microsoft's main forms by id; the ids are the same in every organization. */
export const MICROSOFT_FORMS: Readonly<Record<string, MicrosoftForm>> = {
  '{1fed44d1-ae68-4a41-bd2b-f13acac4acfa}': { table: 'contact', introducedVersion: '5.0.0.0' },
  '{8448b78f-8f42-454e-8e2a-f8196b0419af}': { table: 'account', introducedVersion: '5.0.0.0' },
  '{e3b6ddb7-8df0-4410-ac7b-fd32e5053d38}': { table: 'lead', introducedVersion: '5.0.0.0' },
  '{c2cd9e55-d4b4-4b55-9951-16ead79643e5}': { table: 'systemuser', introducedVersion: '6.0.0.0' },
}

/** Forms that do not belong to the platform itself, but to Microsoft's sales solutions. */
export const SALES_FORMS: readonly string[] = Object.entries(MICROSOFT_FORMS)
  .filter(([, { table }]) => table !== 'systemuser')
  .map(([id]) => id)

/** Control class ids, in upper case, by the column type that they draw. */
export const COLUMN_CONTROLS: Readonly<Record<string, readonly string[]>> = {
  nvarchar: ['{4273EDBD-AC1D-40D3-9FB2-095C621B552D}', '{E0DECE4B-6FC8-4A8F-A065-082708572369}'],
  int: ['{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}'],
}

/** Control class id of a web resource on a form or dashboard. */
export const WEB_RESOURCE_CONTROL = '{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}'

/** System Administrator and System Customizer: the same ids everywhere. */
export const SYSTEM_ROLES: readonly string[] = [
  '{627090ff-40a3-4053-8790-584edc5be201}',
  '{119f245c-3cc8-4b62-b31c-d1a046ced15d}',
]

import type { ColumnSecurityProfile } from '../../../solution/define/defineColumnSecurityProfile'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { braced } from './labels'

// The platform's own numbers for a permission.
const permission = (allowed: boolean): 0 | 4 => (allowed ? 4 : 0)

/** A column security profile; its members are not part of a solution. */
export const columnSecurityProfileXml = (profile: ColumnSecurityProfile, guidOf: GuidOf): XmlElement =>
  element(
    'FieldSecurityProfile',
    {
      name: profile.name,
      description: profile.description,
      fieldsecurityprofileid: braced(guidOf(`columnSecurityProfile/${profile.name}`)),
    },
    [
      element(
        'FieldPermissions',
        {},
        profile.permissions.map(({ table, column, read, update, create }) =>
          element('FieldPermission', {}, [
            textElement('EntityName', table),
            textElement('AttributeName', column),
            textElement('CanRead', permission(read)),
            textElement('CanUpdate', permission(update)),
            textElement('CanCreate', permission(create)),
          ]),
        ),
      ),
    ],
  )

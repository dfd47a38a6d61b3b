import * as v from 'valibot'
import type { CustomField } from '../domain/CustomField'
import type { CustomFieldId } from '../domain/ids'
import { wireId } from './wire'
import { wireList } from './wireList'
import { wireRow, type WireFields } from './wireRow'

export const customFieldFields: WireFields<CustomField> = {
  id: ['custom_attribute_id', wireId<CustomFieldId>()],
  name: ['custom_attribute', v.pipe(v.string(), v.trim(), v.nonEmpty())],
}

export const customFieldsResult = wireList(wireRow(customFieldFields))

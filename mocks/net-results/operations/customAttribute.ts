import * as v from 'valibot'
import { CUSTOM_LABELS } from '../data/importLabels'
import { answerPage } from '../wire/answerPage'
import { paging } from '../wire/params'
import { operation, type Controller } from './operation'

const ATTRIBUTES = CUSTOM_LABELS.map((label, index) => ({ id: 901 + index, label }))

export const customAttribute: Controller = {
  getMultiple: operation(v.strictObject(paging(['custom_attribute', 'custom_attribute_id'])), (page) =>
    answerPage(
      ATTRIBUTES,
      page,
      ({ id, label }, column) => (column === 'custom_attribute_id' ? id : label),
      ({ id, label }) => ({ custom_attribute_id: id, custom_attribute: label }),
    ),
  ),
}

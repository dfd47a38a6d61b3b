import * as v from 'valibot'
import { SEGMENTS } from '../data/segments'
import { invalidParam } from '../RpcError'
import { getContact } from '../store/contacts'
import { answerPage } from '../wire/answerPage'
import { day, id, paging } from '../wire/params'
import { daysToInstants } from '../wire/wireTime'
import { operation, type Controller } from './operation'

export const contactSegment: Controller = {
  getMultiple: operation(v.strictObject(paging(['contact_segment_name', 'contact_segment_id'])), (page) =>
    answerPage(
      SEGMENTS,
      page,
      ({ id, name }, column) => (column === 'contact_segment_id' ? id : name),
      ({ id, name }) => ({ contact_segment_id: id, contact_segment_name: name }),
    ),
  ),

  getContactParticipation: operation(
    v.strictObject({ contact_segment_id: id, contact_id: id, start_date: day, stop_date: day }),
    ({ contact_segment_id, contact_id, start_date, stop_date }, { store, now }) => {
      const segment = SEGMENTS.find(({ id }) => id === contact_segment_id)
      if (segment === undefined) throw invalidParam('contact_segment_id', `there is no segment ${contact_segment_id}`)
      if (start_date > stop_date) throw invalidParam('stop_date', 'is before start_date')
      const { from, to } = daysToInstants(start_date, stop_date)
      return segment.has(store, getContact(store, contact_id), from, Math.min(to, now))
    },
  ),
}

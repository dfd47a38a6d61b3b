import * as v from 'valibot'
import type { DomainGroup } from '../domain/DomainGroup'
import type { ContactId, DomainGroupId, VisitId } from '../domain/ids'
import type { Person } from '../domain/Person'
import type { Visit, VisitFilter } from '../domain/Visit'
import { personFields, withPerson } from './people'
import {
  wireCount,
  wireId,
  wireIdOrNull,
  wireInstant,
  wireNumber,
  wireText,
  wireTextOrEmpty,
  wireWebAddress,
} from './wire'
import { wireList, wireRows } from './wireList'
import { wireRow, type WireFields } from './wireRow'

export const visitFields: WireFields<Omit<Visit, 'person'> & Person> = {
  id: ['visit_id', wireId<VisitId>()],
  contactId: ['contact_id', wireIdOrNull<ContactId>()],
  ...personFields,
  companyName: ['company_name', wireText],
  organization: ['organization', wireText],
  city: ['city', wireText],
  country: ['country', wireText],
  score: ['contact_lead_score', wireNumber],
  domainGroupId: ['domain_group_id', wireIdOrNull<DomainGroupId>()],
  pageViews: ['access_count', wireCount],
  durationSeconds: ['access_duration', wireCount],
  lastSeen: ['last_access', wireInstant],
  leadSource: ['traffic_source_type', wireText],
  entryUrl: ['entry_url', wireWebAddress],
}

const visit: v.GenericSchema<unknown, Visit> = v.pipe(wireRow(visitFields), v.transform(withPerson))

export const visitListResult = wireList(visit)
export const visitsResult = wireRows(visit)

export const domainGroupsResult = wireRows(
  wireRow<DomainGroup>({
    id: ['domain_group_id', wireId<DomainGroupId>()],
    name: ['domain_group_name', wireTextOrEmpty],
  }),
)

export function visitParams({ domainGroupId, from, to }: VisitFilter) {
  return { domain_group_id: domainGroupId, start_date: from, stop_date: to }
}

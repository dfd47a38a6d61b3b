import { DOMAIN_GROUPS } from '../data/website'
import { none } from '../wire/params'
import { operation, type Controller } from './operation'

export const domainGroup: Controller = {
  getAll: operation(none, () =>
    DOMAIN_GROUPS.map(({ id, name }) => ({ domain_group_id: id, domain_group_name: name })),
  ),
}

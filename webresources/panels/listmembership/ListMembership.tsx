import type { ContactId } from '../../domain/ids'
import { describeError } from '../../parts/describeError'
import { isUnsupported } from '../../parts/isUnsupported'
import { CEILING } from '../../parts/loadAllRows'
import { MembershipPanel } from '../../parts/membership/MembershipPanel'
import { NotOffered } from '../../parts/NotOffered'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSaidLoaded } from '../../parts/useSaidLoaded'
import { useListMembership } from './useListMembership'

interface ListMembershipProps {
  readonly contactId: ContactId
  readonly personName: string
  readonly emailAddress: string
}

/** The lists that one person is on; adds to them and removes from them. */
export function ListMembership({ contactId, personName, emailAddress }: ListMembershipProps) {
  const { scene } = useServices()
  const { lists, memberships, unnamed, filter, picker } = useListMembership(contactId, emailAddress)
  useSaidLoaded(lists.data !== undefined && memberships.isKnown, strings.tabs.listMembership)
  if (lists.data === undefined || !memberships.isKnown) {
    const error = lists.data === undefined ? lists.error : memberships.error
    if (error === null) return <SkeletonRows />
    const reload = () => {
      if (lists.data === undefined) void lists.refetch()
      if (memberships.error !== null) memberships.reload()
    }
    return (
      <StateView problem={describeError(error, scene)} onRetry={reload}>
        {isUnsupported(error) && <NotOffered text={strings.lists.unsupported} />}
      </StateView>
    )
  }
  return (
    <MembershipPanel
      words={strings.lists}
      columns={strings.lists.columns}
      personName={personName}
      memberships={memberships}
      filter={filter}
      picker={picker}
      onAdd={memberships.add}
      isPartial={unnamed > 0}
      notes={[
        ...(lists.data.dropped > 0 ? [strings.lists.dropped(lists.data.dropped)] : []),
        ...(unnamed > 0 ? [strings.lists.unnamed(unnamed, CEILING)] : []),
      ]}
    />
  )
}

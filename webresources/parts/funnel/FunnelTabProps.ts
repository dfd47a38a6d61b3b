import type { ReactNode } from 'react'
import type { FunnelView } from '../../domain/FunnelView'
import type { ContactId, DomainGroupId } from '../../domain/ids'
import type { Overlay } from '../../domain/ScoredContact'
import type { OpenablePerson } from '../people/OpenPerson'

/** Somebody in a row: who can be looked at beside the table, and be part of what is done with several. */
export interface ListedPerson extends OpenablePerson {
  readonly id: ContactId
}

/** What each tab of Funnel Vision is given. */
export interface FunnelTabProps {
  readonly view: FunnelView
  readonly onChange: (part: Partial<FunnelView>) => void
  readonly onClearFilters: () => void
  /** In which people are scored; `undefined` while it is not known. */
  readonly overlay: Overlay | undefined
  /** `undefined` while it is not known whether the one of the link exists; `null` = all. */
  readonly domainGroupId: DomainGroupId | null | undefined
  /** Filters that several tabs have. */
  readonly overlayField: ReactNode
  readonly domainGroupField: ReactNode
  readonly rangeFields: ReactNode
  /** What can be done with the people that are ticked. */
  readonly actionsFor: (people: readonly ListedPerson[]) => ReactNode
  readonly currentId: ContactId | null
  readonly onOpen: (person: ListedPerson) => void
  readonly isNarrow: boolean
}

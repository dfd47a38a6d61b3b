import type { DomainGroupId } from './ids'

/** A group of tracked websites. */
export interface DomainGroup {
  readonly id: DomainGroupId
  readonly name: string
}

import type { DynamicsFaults } from '../../dataverse/DynamicsFaults'
import type { HostedPage } from './hostPages.testing'
import type { HostStage } from './hostStage.testing'

/** One way in which embedded pages fail in Dynamics, played from its beginning until the page is whole again. */
export interface HostHole {
  readonly name: string
  /** @default every page */
  readonly on?: 'forms' | 'apps'
  /** What keeps this page from ever meeting it. */
  readonly spares?: (page: HostedPage) => boolean
  readonly dataverse?: DynamicsFaults
  play(stage: HostStage): Promise<void>
}

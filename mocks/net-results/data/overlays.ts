/** A scoring model; its score is a share of the default one's, so that all of them tell one story. */
export interface OverlaySeed {
  readonly id: number
  readonly name: string
  readonly share: number
}

export const DEFAULT_OVERLAY: OverlaySeed = { id: 12, name: 'Default overlay', share: 1 }

export const OVERLAYS: readonly OverlaySeed[] = [
  DEFAULT_OVERLAY,
  { id: 17, name: 'Enterprise platform', share: 0.73 },
  { id: 23, name: 'Partner program', share: 0.19 },
]

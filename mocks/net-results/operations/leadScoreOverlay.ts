import { DEFAULT_OVERLAY, OVERLAYS, type OverlaySeed } from '../data/overlays'
import { none } from '../wire/params'
import { operation, type Controller } from './operation'

const row = ({ id, name }: OverlaySeed) => ({ lead_score_overlay_id: String(id), lead_score_overlay_name: name })

export const leadScoreOverlay: Controller = {
  getDefault: operation(none, () => row(DEFAULT_OVERLAY)),
  /** A bare array: the contract lets readers expect that too. */
  getAll: operation(none, () =>
    OVERLAYS.map((overlay) => ({ ...row(overlay), is_default: overlay === DEFAULT_OVERLAY ? '1' : '0' })),
  ),
}

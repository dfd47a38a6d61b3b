import * as v from 'valibot'
import type { OverlayId } from '../domain/ids'
import type { Overlay } from '../domain/ScoredContact'
import { wireId, wireObject, wireText } from './wire'

export const overlayResult: v.GenericSchema<unknown, Overlay> = v.pipe(
  wireObject({ lead_score_overlay_id: wireId<OverlayId>(), lead_score_overlay_name: wireText }),
  v.transform((row) => ({ id: row.lead_score_overlay_id, name: row.lead_score_overlay_name ?? '' })),
)

import * as v from 'valibot'
import type { OverlayId } from '../domain/ids'
import type { Overlay } from '../domain/ScoredContact'
import { wireFlag, wireId, wireTextOrEmpty } from './wire'
import { wireRows } from './wireList'
import { wireRow } from './wireRow'

const overlay = wireRow<Overlay>({
  id: ['lead_score_overlay_id', wireId<OverlayId>()],
  name: ['lead_score_overlay_name', wireTextOrEmpty],
  isDefault: ['is_default', wireFlag],
})

export const overlaysResult = wireRows(overlay)

/** It does not say of itself that it is the default. */
export const defaultOverlayResult: v.GenericSchema<unknown, Overlay> = v.pipe(
  overlay,
  v.transform((row) => ({ ...row, isDefault: true })),
)

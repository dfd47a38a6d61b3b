import * as v from 'valibot'
import { useUserSettings } from '../useUserSettings'
import type { Column } from './Column'

interface ColumnChoice {
  /** Ids of the columns that show though they usually don't, and of those that don't though they usually do. */
  readonly turned: readonly string[]
  /** Pixels by column. */
  readonly widths: Readonly<Record<string, number>>
}

const USUAL: ColumnChoice = { turned: [], widths: {} }
const schema: v.GenericSchema<unknown, ColumnChoice> = v.object({
  turned: v.array(v.string()),
  widths: v.record(v.string(), v.pipe(v.number(), v.minValue(40), v.maxValue(1_000))),
})

/** Pixels. */
export const NARROWEST = 48
export const WIDEST = 800

/** Which columns a rep wants to see and how wide, remembered for him. The first column always shows. */
export function useColumns<Row>(table: string, columns: readonly Column<Row>[]) {
  const [{ turned, widths }, change] = useUserSettings(`columns.${table}`, schema, USUAL)
  const isShown = ({ id, optional = false }: Column<Row>, index: number) =>
    index === 0 || turned.includes(id) === optional
  return {
    columns,
    visible: columns.filter(isShown),
    isShown: (column: Column<Row>) => isShown(column, columns.indexOf(column)),
    widthOf: (id: string) => widths[id] ?? null,
    toggle: (id: string) =>
      change((before) => ({
        ...before,
        turned: before.turned.includes(id) ? before.turned.filter((one) => one !== id) : [...before.turned, id],
      })),
    resize: (id: string, width: number) =>
      change((before) => ({
        ...before,
        widths: { ...before.widths, [id]: Math.round(Math.max(NARROWEST, Math.min(WIDEST, width))) },
      })),
    reset: () => change(() => USUAL),
  }
}

export type ColumnsOf<Row> = ReturnType<typeof useColumns<Row>>

import type { FieldMapping } from '../../domain/FieldMapping'
import type { MappingChoice } from '../../domain/MappingChoice'
import { withField } from '../../domain/MappingChoice'
import type { MappingWarning } from '../../domain/mappingWarnings'
import { Select } from '../../parts/kit'
import { strings } from '../../parts/strings'
import type { Column } from '../../parts/table/Column'
import { FieldCell } from './FieldCell'
import { NotesCell } from './NotesCell'
import { DirectionBox } from './DirectionBox'

const words = strings.fieldMappings
const DO_NOT_MAP = ''

interface ColumnTools {
  readonly fields: readonly string[]
  readonly disabled: boolean
  /** Without a column of its own for what is to be said: it stands below the field. */
  readonly isNarrow: boolean
  readonly onSet: (row: FieldMapping, wish: MappingChoice) => void
  readonly onUndo: (name: string) => void
  readonly warningsOf: (row: FieldMapping) => readonly MappingWarning[]
  /** What it was when the change began, and what Net-Results has by now; `null` = not changed. */
  readonly editOf: (row: FieldMapping) => { readonly before: MappingChoice; readonly now: MappingChoice | null } | null
}

/** The vendor's four columns, and what is to be said about each row. */
export function mappingColumns(tools: ColumnTools): readonly Column<FieldMapping>[] {
  const { fields, disabled, isNarrow, onSet, onUndo, warningsOf, editOf } = tools
  const directionColumn = (
    id: 'toDynamics' | 'fromDynamics',
    labelFor: (label: string) => string,
  ): Column<FieldMapping> => ({
    id,
    label: words.columns[id],
    share: 1,
    least: 96,
    cell: (row) => (
      <DirectionBox
        label={labelFor(row.dynamicsLabel)}
        checked={row.netResultsField !== null && row[id]}
        disabled={disabled || row.netResultsField === null}
        onChange={(checked) => onSet(row, { ...choiceOf(row), [id]: checked })}
      />
    ),
    csv: (row) => (row.netResultsField !== null && row[id] ? words.yes : words.no),
  })
  const notes = (row: FieldMapping) => (
    <NotesCell
      label={row.dynamicsLabel}
      warnings={warningsOf(row)}
      edit={editOf(row)}
      onUndo={() => onUndo(row.dynamicsField)}
    />
  )
  return [
    {
      id: 'field',
      label: words.columns.field,
      sortable: true,
      share: 4,
      least: 180,
      cell: (row) => (
        <>
          <FieldCell label={row.dynamicsLabel} name={row.dynamicsField} />
          {isNarrow && notes(row)}
        </>
      ),
      csv: (row) => words.fieldName(row.dynamicsLabel, row.dynamicsField),
    },
    {
      id: 'netResults',
      label: words.columns.netResults,
      sortable: true,
      plain: true,
      share: 3,
      least: 180,
      cell: (row) => (
        <Select
          aria-label={words.netResultsFor(row.dynamicsLabel)}
          value={row.netResultsField ?? DO_NOT_MAP}
          disabled={disabled}
          onChange={(_, { value }) => onSet(row, withField(choiceOf(row), value === DO_NOT_MAP ? null : value))}
        >
          <option value={DO_NOT_MAP}>{words.doNotMap}</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {field}
            </option>
          ))}
        </Select>
      ),
      csv: (row) => row.netResultsField ?? words.doNotMap,
    },
    directionColumn('toDynamics', words.toDynamicsFor),
    directionColumn('fromDynamics', words.fromDynamicsFor),
    ...(isNarrow ? [] : [notesColumn(notes)]),
  ]
}

/** Nothing of it goes into a file. */
function notesColumn(cell: Column<FieldMapping>['cell']): Column<FieldMapping> {
  return { id: 'notes', label: words.columns.notes, share: 5, least: 200, cell, csv: () => null }
}

function choiceOf({ netResultsField, toDynamics, fromDynamics }: FieldMapping): MappingChoice {
  return { netResultsField, toDynamics, fromDynamics }
}

import { mergeClasses } from '@fluentui/react-components'
import { useState } from 'react'
import type { OpenForm } from '../host/openForm'
import type { PackageTab } from '../package/readForms'
import { ColumnField } from './ColumnField'
import { useFormStyles } from './RecordForm.styles'
import { WebResourceFrame } from './WebResourceFrame'

interface Props {
  readonly opened: OpenForm
  readonly tab: PackageTab
  readonly isOpen: boolean
  /** The platform throws the content away when the tab is left. */
  readonly rebuild: boolean
}

/** A tab that the package adds, drawn from its form XML. Its content is made when it is first opened. */
export function AddedTab({ opened, tab, isOpen, rebuild }: Props) {
  const styles = useFormStyles()
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen && !wasOpen) setWasOpen(true)
  if (!isOpen && (rebuild || !wasOpen)) return null
  return (
    <div role="tabpanel" aria-label={tab.label} hidden={!isOpen}>
      <div className={styles.sections}>
        {tab.sections.map((section) => {
          const hasFrame = section.cells.some(({ kind }) => kind === 'webResource')
          return (
            <section key={section.name} className={mergeClasses(styles.section, hasFrame && styles.frameSection)}>
              {section.label === null ? null : <h2 className={styles.sectionTitle}>{section.label}</h2>}
              <div className={styles.fields}>
                {section.cells.map((cell) =>
                  cell.kind === 'webResource' ? (
                    <WebResourceFrame key={cell.id} cell={cell} frame={opened.frameOf(cell)} />
                  ) : (
                    <ColumnField
                      key={cell.id}
                      form={opened.form}
                      column={cell.column}
                      label={cell.label}
                      readOnly={cell.readOnly}
                    />
                  ),
                )}
              </div>
            </section>
          )
        })}
      </div>
    </div>
  )
}

import { syncErrorKind } from '../../domain/syncErrorKinds'
import { strings } from '../../parts/strings'
import { useErrorHelpStyles } from './ErrorHelp.styles'

interface ErrorHelpProps {
  /** The kind, in the vendor's words. */
  readonly error: string
  /** In full; absent where it is about the kind only. */
  readonly description?: string
}

const words = strings.syncErrors

/** What an error means and what helps. */
export function ErrorHelp({ error, description }: ErrorHelpProps) {
  const styles = useErrorHelpStyles()
  const kind = syncErrorKind({ error })
  const { meaning, remedy } = kind === null ? words.unknownKind : words.kinds[kind]
  const parts = [
    ...(description === undefined
      ? []
      : [[words.details.said, description === '' ? words.details.noDescription : description] as const]),
    [words.details.meaning, meaning] as const,
    [words.details.remedy, remedy] as const,
  ]
  return (
    <dl className={styles.root}>
      {parts.map(([label, text]) => (
        <div key={label} className={styles.part}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.text} dir="auto">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  )
}

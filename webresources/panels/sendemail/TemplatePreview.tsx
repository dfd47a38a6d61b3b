import type { EmailTemplate } from '../../domain/EmailTemplate'
import { previewDocument } from '../../domain/previewDocument'
import { strings } from '../../parts/strings'
import { useSendEmailStyles } from './SendEmail.styles'

const words = strings.sendEmail

/** What the template looks like: somebody else's markup, in a frame that runs, loads and opens nothing. */
export function TemplatePreview({ template }: { readonly template: EmailTemplate | null }) {
  const styles = useSendEmailStyles()
  return (
    <div className={styles.preview}>
      <div className={styles.label}>{words.preview}</div>
      {template !== null && template.html !== null ? (
        <>
          <iframe
            // One document for each template: a new `srcdoc` in the same frame would stay in the browser's history.
            key={template.id}
            className={styles.frame}
            title={words.previewOf(template.name || words.untitled)}
            sandbox=""
            referrerPolicy="no-referrer"
            srcDoc={previewDocument(template.html)}
          />
          <p className={styles.hint}>{words.previewNote}</p>
        </>
      ) : (
        <p className={styles.empty}>{template === null ? words.choose : words.noPreview}</p>
      )}
    </div>
  )
}

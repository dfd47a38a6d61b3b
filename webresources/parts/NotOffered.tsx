import { Link } from './kit'
import { useNotOfferedStyles } from './NotOffered.styles'
import { strings } from './strings'
import { useServices } from './useServices'

/** In place of a form whose write this account does not have: says so, and leads to where it can be done. */
export function NotOffered({ text }: { readonly text: string }) {
  const styles = useNotOfferedStyles()
  const { scene } = useServices()
  return (
    <div className={styles.root} data-cause="unsupported">
      <p className={styles.text}>{text}</p>
      {scene.apiBaseUrl !== null && (
        <Link href={scene.apiBaseUrl} target="_blank" rel="noopener noreferrer" inline>
          {strings.openNetResults}
        </Link>
      )}
    </div>
  )
}

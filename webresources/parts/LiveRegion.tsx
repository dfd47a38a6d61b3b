import { useLiveRegionStyles } from './LiveRegion.styles'

/** A polite live region, which must exist before anything is said in it. What is said comes from {@link useAnnounce}. */
export function LiveRegion() {
  const styles = useLiveRegionStyles()
  return <div role="status" aria-live="polite" data-live="" className={styles.root} />
}

import { useSpokenStyles } from './spoken.styles'

/** A polite live region, which must exist before anything is said in it. What is said comes from {@link useAnnounce}. */
export function LiveRegion() {
  const { spoken } = useSpokenStyles()
  return <div role="status" aria-live="polite" data-live="" className={spoken} />
}

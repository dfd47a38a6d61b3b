import { ArrowDown12Regular, ArrowUp12Regular, mergeClasses } from './kit'
import { useMomentumStyles } from './Momentum.styles'
import { strings } from './strings'

/** Points that a score gained or lost in 7 days, as arrow and number; `null` = not known. */
export function Momentum({ points }: { readonly points: number | null }) {
  const styles = useMomentumStyles()
  const words = strings.people
  const label =
    points === null
      ? words.changeUnknown
      : points === 0
        ? words.unchanged
        : points > 0
          ? words.up(points)
          : words.down(-points)
  return (
    <span
      className={mergeClasses(
        styles.root,
        points !== null && points > 0 && styles.up,
        points !== null && points < 0 && styles.down,
      )}
      role="img"
      aria-label={label}
      title={label}
    >
      {points === null ? (
        words.nothing
      ) : (
        <>
          {points > 0 && <ArrowUp12Regular aria-hidden />}
          {points < 0 && <ArrowDown12Regular aria-hidden />}
          {words.score(Math.abs(points))}
        </>
      )}
    </span>
  )
}

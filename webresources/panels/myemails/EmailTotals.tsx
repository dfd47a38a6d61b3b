import { useMemo } from 'react'
import type { Conversation } from '../../domain/Conversation'
import { EMAIL_RATES, emailRates, type EmailRate } from '../../domain/emailResults'
import { describeError } from '../../parts/describeError'
import { InlineProblem } from '../../parts/InlineProblem'
import { strings } from '../../parts/strings'
import { MOST_ROWS, type RowsOf } from '../../parts/table/useRows'
import { useServices } from '../../parts/useServices'
import { number } from '../../parts/words/wording'
import { useMyEmailsStyles } from './MyEmails.styles'

const words = strings.funnelVision.myEmails

/** How many e-mails, and what became of them: each rate with its count. Comes after the rows. */
export function EmailTotals({ all }: { readonly all: RowsOf<Conversation>['all'] }) {
  const styles = useMyEmailsStyles()
  const { scene } = useServices()
  const emails = all.data?.rows
  const rates = useMemo(() => (emails === undefined ? null : emailRates(emails)), [emails])
  return (
    <section className={styles.totals} aria-label={words.totals} aria-busy={rates === null || undefined}>
      {all.error !== null && rates === null && (
        <InlineProblem problem={describeError(all.error, scene)} onRetry={() => void all.refetch()} />
      )}
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt className={styles.label}>{words.sent}</dt>
          <dd className={styles.value}>
            <span className={styles.number}>
              {emails === undefined ? strings.table.nothing : number(emails.length)}
            </span>
          </dd>
        </div>
        {EMAIL_RATES.map((name) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.label}>{words.rates[name]}</dt>
            <Rate name={words.rates[name]} rate={rates?.[name] ?? null} />
          </div>
        ))}
      </dl>
      <span className={styles.note}>
        {strings.sentences(words.note, ...(all.data?.isComplete === false ? [words.totalsCut(MOST_ROWS)] : []))}
      </span>
    </section>
  )
}

function Rate({ name, rate }: { readonly name: string; readonly rate: EmailRate | null }) {
  const styles = useMyEmailsStyles()
  if (rate === null)
    return (
      <dd className={styles.value}>
        <span className={styles.number}>{strings.table.nothing}</span>
      </dd>
    )
  if (rate.of === 0) return <dd className={styles.value}>{words.rateUnknown}</dd>
  const percent = Math.round((100 * rate.count) / rate.of)
  return (
    <dd className={styles.value} style={{ display: 'block' }}>
      <div className={styles.value}>
        <span className={styles.number}>{words.rate(percent)}</span>
        <span className={styles.of}>{words.rateOf(rate.count, rate.of)}</span>
      </div>
      <div className={styles.track} role="img" aria-label={words.rateTold(name, rate.count, rate.of)}>
        <div className={styles.bar} style={{ width: `${percent}%` }} />
      </div>
    </dd>
  )
}

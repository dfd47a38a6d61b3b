import type { StepSection } from '../../domain/setup/SetUpStep'
import { useAnnounce } from '../../parts/Announcer'
import { downloadFile } from '../../parts/downloadFile'
import { formatTime } from '../../parts/formatTime'
import { ArrowClockwiseRegular, ArrowDownloadRegular, Button, CopyRegular, Spinner } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useConsole } from '../../parts/useConsole'
import { useSetUpStyles } from './SetUp.styles'
import { SetUpRow } from './SetUpRow'
import { useSetUp } from './useSetUp'
import { writeReport } from './writeReport'

const words = strings.setUp
const SECTIONS: readonly StepSection[] = ['move', 'dynamics', 'connection']

/** The checklist that checks itself: what is done, what is to do and how, and what nobody can tell from here. */
export function SetUp() {
  const styles = useSetUpStyles()
  const announce = useAnnounce()
  const { scene } = useConsole()
  const setUp = useSetUp()
  const { steps, summary, busy, asOf } = setUp
  const report = () => writeReport(steps, scene, asOf)
  const copy = () => {
    // The clipboard is absent in insecure contexts and refused without focus.
    void Promise.resolve(navigator.clipboard?.writeText(report()) ?? Promise.reject(new Error('no clipboard'))).then(
      () => announce(strings.copied),
      () => announce(strings.copyFailed),
    )
  }
  const download = () => {
    downloadFile(words.report.file, 'text/plain;charset=utf-8', report())
    announce(words.exported)
  }
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <p className={styles.summary}>
          <strong className={styles.count}>{words.summary(summary.done, summary.total)}</strong>
          <span className={styles.left}>
            {summary.asking > 0
              ? words.checking(summary.asking)
              : words.left(summary.toDo, summary.cannotTell) || words.nothingLeft}
          </span>
        </p>
        <div className={styles.actions}>
          <Button
            icon={busy ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowClockwiseRegular />}
            disabledFocusable={busy}
            onClick={setUp.checkAll}
          >
            {words.checkAgain}
          </Button>
        </div>
      </div>
      {SECTIONS.map((section) => (
        <section key={section} className={styles.section} aria-labelledby={`set-up-${section}`}>
          <div className={styles.sectionHead}>
            <h2 className={styles.sectionTitle} id={`set-up-${section}`}>
              {words.sections[section].title}
            </h2>
            <span className={styles.note}>{words.sections[section].note}</span>
          </div>
          <ol className={styles.list} start={steps.find((step) => step.section === section)?.number}>
            {steps
              .filter((step) => step.section === section)
              .map((step) => (
                <SetUpRow
                  key={step.id}
                  step={step}
                  checking={setUp.isChecking(step.id)}
                  onCheck={setUp.canBeChecked(step.id) ? () => setUp.checkStep(step.id) : null}
                  onMark={(isDone) => setUp.mark(step.id, isDone)}
                />
              ))}
          </ol>
        </section>
      ))}
      <div className={styles.foot}>
        <p className={styles.footText}>
          {asOf === null ? words.footChecking : words.foot(formatTime(asOf))} {words.reportNote}
        </p>
        <div className={styles.actions}>
          <Button appearance="subtle" icon={<CopyRegular />} disabledFocusable={summary.asking > 0} onClick={copy}>
            {words.copyReport}
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={summary.asking > 0}
            onClick={download}
          >
            {words.downloadReport}
          </Button>
        </div>
      </div>
    </div>
  )
}

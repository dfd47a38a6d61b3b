import { useState } from 'react'
import { BUILD } from '../domain/build'
import { VERSION } from '../domain/version'
import { useAboutStyles } from './About.styles'
import { aboutText } from './aboutText'
import { useAnnounce } from './Announcer'
import { copyText } from './copyText'
import { Dialog } from './Dialog'
import type { Diagnostics } from './diagnostics'
import { formatSecond } from './formatTime'
import { Button, CopyRegular } from './kit'
import { strings } from './strings'

const words = strings.about

/** What support asks for: version, build, address, and the last requests with status and timing. */
export function About({ diagnostics, onClose }: { readonly diagnostics: Diagnostics; readonly onClose: () => void }) {
  const styles = useAboutStyles()
  const announce = useAnnounce()
  // As it was when it was opened: a list that moves cannot be read.
  const [facts] = useState(() => ({
    version: VERSION,
    build: BUILD,
    apiBaseUrl: diagnostics.apiBaseUrl(),
    page: window.location.origin + window.location.pathname,
    requests: diagnostics.requests(),
  }))
  const [result, setResult] = useState('')
  const copy = async () => {
    const text = (await copyText(aboutText(facts))) ? words.copied : strings.copyFailed
    announce(text)
    setResult(text)
  }
  const { version, build, apiBaseUrl, page, requests } = facts
  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <span className={styles.note}>{result}</span>
          <Button icon={<CopyRegular />} onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button appearance="primary" onClick={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        <dt>{words.version}</dt>
        <dd>{version}</dd>
        <dt>{words.build}</dt>
        <dd>{build}</dd>
        <dt>{words.api}</dt>
        <dd>{apiBaseUrl ?? words.apiNone}</dd>
        <dt>{words.page}</dt>
        <dd>{page}</dd>
      </dl>
      {requests.length === 0 ? (
        <p className={styles.note}>{words.noRequests}</p>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.requests}>
          <table className={styles.table}>
            <caption className={styles.caption}>{words.requests}</caption>
            <thead>
              <tr>
                {[words.time, words.request, words.result, words.duration, words.reference].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {requests.map(({ ids, what, at, milliseconds, status, outcome }) => (
                <tr key={`${at} ${ids.join(' ')}`}>
                  <td className={styles.time}>{formatSecond(at)}</td>
                  <td>{what}</td>
                  <td>{[status, outcome].filter((part) => part !== null).join(' ')}</td>
                  <td>{words.milliseconds(milliseconds)}</td>
                  <td>{ids.join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.note}>{words.note}</p>
      <p className={styles.note}>
        <a href="notices.html" target="_blank" rel="noreferrer">
          {words.notices}
        </a>
      </p>
    </Dialog>
  )
}

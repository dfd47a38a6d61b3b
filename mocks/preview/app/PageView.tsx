import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { createPageFrame } from '../host/createPageFrame'
import type { Session } from '../Session'
import { useAppStyles } from './App.styles'
import { PageFrame } from './PageFrame'

/** A page of the package that fills the app: from the navigation, or where `Xrm.Navigation.navigateTo` led. */
export function PageView({
  session,
  page,
  data,
}: {
  readonly session: Session
  readonly page: string
  readonly data: string | null
}) {
  const styles = useAppStyles()
  const [frame] = useState(() => createPageFrame(session, { url: page, passParameters: false, data }))
  if (!session.package.webResources.has(page)) {
    return (
      <MessageBar intent="warning">
        <MessageBarBody>The package has no web resource {page}.</MessageBarBody>
      </MessageBar>
    )
  }
  return <PageFrame frame={frame} title={titleOf(session, page)} className={styles.wholePage} />
}

function titleOf({ package: { areas } }: Session, page: string): string {
  const entries = areas.flatMap(({ groups }) => groups).flatMap(({ entries }) => entries)
  return entries.find((entry) => entry.kind === 'page' && entry.page === page)?.title ?? page
}

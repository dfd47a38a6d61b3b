import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Component, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { AboutButton } from './AboutButton'
import { Announcer } from './Announcer'
import './controls/theme'
import { describeError } from './describeError'
import type { Diagnostics } from './diagnostics'
import { keepFocus } from './keepFocus'
import './page.css'
import { usePageFrameStyles } from './PageFrame.styles'
import { showShell } from './Shell'
import { StateView } from './StateView'

/** Every page's outermost part: theme, server state, live region, and the nets under unexpected errors and a lost focus. */
export function PageFrame({
  queryClient,
  diagnostics,
  children,
}: {
  readonly queryClient: QueryClient
  readonly diagnostics: Diagnostics
  readonly children: ReactNode
}) {
  const styles = usePageFrameStyles()
  // Inside out: whoever waits has said so by now.
  useLayoutEffect(showShell, [])
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => (root.current === null ? undefined : keepFocus(root.current)), [])
  return (
    <div ref={root} className={styles.root}>
      <QueryClientProvider client={queryClient}>
        <Announcer>
          <main tabIndex={-1} className={styles.main}>
            <ErrorBoundary>{children}</ErrorBoundary>
          </main>
          <AboutButton diagnostics={diagnostics} />
        </Announcer>
      </QueryClientProvider>
    </div>
  )
}

class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    const scene = { apiBaseUrl: null, origin: window.location.origin, userName: null }
    return <StateView problem={describeError(this.state.error, scene)} onRetry={() => this.setState({ error: null })} />
  }
}

import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { FluentProvider } from './fluent'
import { webLightTheme } from './webLightTheme'

/** A control under the theme, as on a page. */
export function renderControl(control: ReactElement) {
  return render(<FluentProvider theme={webLightTheme}>{control}</FluentProvider>)
}

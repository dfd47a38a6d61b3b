import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import './theme'

/** A control under the theme, as on a page. */
export function renderControl(control: ReactElement) {
  return render(control)
}

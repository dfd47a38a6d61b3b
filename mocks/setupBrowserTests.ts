import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A text is what stands on the page; what is only said stands a second time in the live region, if for long enough.
configure({ defaultIgnore: 'script, style, [data-live] *' })

afterEach(() => {
  cleanup()
  sessionStorage.clear()
  localStorage.clear()
})

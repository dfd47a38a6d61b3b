import { useState } from 'react'
import { About } from './About'
import { useAboutStyles } from './About.styles'
import type { Diagnostics } from './diagnostics'
import { Button } from './kit'
import { strings } from './strings'

/** At the end of every page. */
export function AboutButton({ diagnostics }: { readonly diagnostics: Diagnostics }) {
  const styles = useAboutStyles()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.foot}>
      <Button appearance="subtle" size="small" onClick={() => setOpen(true)}>
        {strings.about.button}
      </Button>
      {open && <About diagnostics={diagnostics} onClose={() => setOpen(false)} />}
    </div>
  )
}

import { useCallback, useState } from 'react'
import type { Frame } from '../host/createFrame'

/** The frame of a page. Its address is what it was when the frame was made, as in Dynamics. */
export function PageFrame({
  frame,
  id,
  title,
  className,
  height,
}: {
  readonly frame: Frame | null
  readonly id?: string
  readonly title: string
  readonly className: string
  /** Pixels; what the style sheet says when absent. */
  readonly height?: number
}) {
  const [address] = useState(() => frame?.address())
  const attach = useCallback(
    (element: HTMLIFrameElement | null) => {
      frame?.attach(element)
    },
    [frame],
  )
  return <iframe ref={attach} id={id} title={title} src={address} className={className} style={{ height }} />
}

/** Loads a classic script into a frame of this origin. */
export function loadScript(frame: HTMLIFrameElement, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const document = frame.contentDocument
    if (document === null) throw new Error('The frame for form scripts has no document.')
    const script = document.createElement('script')
    script.src = url
    script.onload = () => {
      resolve()
    }
    script.onerror = () => {
      reject(new Error(`The script ${url} could not be loaded.`))
    }
    document.head.append(script)
  })
}

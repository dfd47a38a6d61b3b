/** Puts a text on the clipboard; `false` where the browser does not let the page: without focus, or in an insecure context. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

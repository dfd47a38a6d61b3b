/** Long enough for every browser to have begun reading it. */
const KEEP = 60_000

/** Gives the user a file that was made in the page. A link with `download` navigates nowhere, so no policy has to allow it. */
export function downloadFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEEP)
}

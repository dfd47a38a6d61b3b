/** Nothing is loaded from anywhere, and nothing runs; style and pictures that the markup brings along may show. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * A document that shows somebody else's markup in a frame without scripts (`sandbox=""`). Our policy stands before
 * everything that the markup says, and a policy can only be tightened. Links ask for a new window, which such a frame
 * may not open: a click leads nowhere.
 */
export function previewDocument(html: string): string {
  return (
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
    `<meta name="color-scheme" content="light"><base target="_blank">${html}`
  )
}

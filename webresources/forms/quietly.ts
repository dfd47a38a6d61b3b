/** Runs a step of the form script; whatever goes wrong with it is never the form's concern. */
export function quietly(step: () => void): void {
  try {
    step()
  } catch {
    // The page helps itself with its address and with the parent window.
  }
}

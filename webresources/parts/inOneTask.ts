/** Runs what is scheduled until the next task in that one task, in its order; what one of them throws ends none of the others. */
export function inOneTask(): (work: () => void) => void {
  let waiting: (() => void)[] = []
  const run = () => {
    const works = waiting
    waiting = []
    for (const work of works) {
      try {
        work()
      } catch (error) {
        reportLater(error)
      }
    }
  }
  return (work) => {
    waiting.push(work)
    if (waiting.length === 1) setTimeout(run)
  }
}

/** As an uncaught error, which it is. */
function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}

/**
 * Lets at most `places` pieces of work run at once; the others wait their turn, first come, first served. Pages
 * are made by one processor: more of them at once are only all slower.
 */
export function createTurnstile(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places
  const waiting: (() => void)[] = []

  async function enter(): Promise<void> {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }

  /** The place goes to the next in line, so that nobody overtakes. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }

  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}

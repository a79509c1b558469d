/** Time as the keeper sees it; tests bring their own. */
export type Timers = {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back once after so many milliseconds; the answer calls it off. */
  after(delayMs: number, call: () => void): () => void
}

/** The browser's clock. */
export const browserTimers: Timers = {
  now: () => Date.now(),
  after(delayMs, call) {
    const timer = setTimeout(call, delayMs)
    return () => clearTimeout(timer)
  },
}

/** Acts again and again, so long after the last time was done; the answer ends it. */
export function repeat(timers: Timers, delayMs: number, act: () => Promise<void>): () => void {
  let isStopped = false
  let cancel = timers.after(delayMs, again)
  return () => {
    isStopped = true
    cancel()
  }

  function again(): void {
    void act().finally(() => {
      if (!isStopped) cancel = timers.after(delayMs, again)
    })
  }
}

/** Waits for work, but only so long. */
export async function atMost(timers: Timers, patienceMs: number, work: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const cancel = timers.after(patienceMs, resolve)
  await Promise.race([work, promise])
  cancel()
}

const REPEAT_MS = 2_000

/**
 * Calls `stop` once when this process is asked to end: Ctrl-C, SIGTERM, a closed terminal, or the death of
 * the entry script that started it. A terminal and npm both pass a signal on, so its repetitions within two
 * seconds are one request; a later one ends the process at once.
 */
export function onStopRequest(stop: () => Promise<void>): void {
  let askedAt = 0
  const request = () => {
    if (askedAt !== 0) {
      if (Date.now() - askedAt > REPEAT_MS) process.exit(1)
      return
    }
    askedAt = Date.now()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request)
  process.on('disconnect', request)
}

/** Waits for `work`, but not longer than `milliseconds`. */
export function atMost(milliseconds: number, work: Promise<void> | undefined): Promise<void> {
  return Promise.race([
    work ?? Promise.resolve(),
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref()),
  ])
}

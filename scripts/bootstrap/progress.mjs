const HEARTBEAT_MS = 10_000

/**
 * Runs a step that may take long: says what begins, every ten seconds that it still runs, and how long it
 * took when that is more than a second. Writes to stderr, so that a command's output stays its own.
 * @template T
 * @param {string} what a sentence without a full stop
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 100) / 10
  say(`${what} …`)
  const heartbeat = setInterval(() => say(`  still at it after ${Math.round(seconds())} s`), HEARTBEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    if (seconds() > 1) say(`  took ${seconds()} s`)
  }
}

/**
 * Writes a line of progress.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

const longestWaitMs = 20_000

/** Resolves in the first millisecond after a moment of this machine's clock, which is also the site's. */
export async function waitUntil(momentMs: number): Promise<void> {
  const leftMs = momentMs - Date.now() + 1
  if (leftMs > longestWaitMs) throw new Error(`${leftMs} ms is too long for a test to wait.`)
  if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs))
  if (Date.now() <= momentMs) await waitUntil(momentMs)
}

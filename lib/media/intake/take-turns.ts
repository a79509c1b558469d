const atOnce = 2
const waiting: (() => void)[] = []
let running = 0

/** Runs `fn` when fewer than two pictures are being decoded: what each may take in memory is bounded, so all are. */
export async function takeTurn<T>(fn: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((begin) => waiting.push(begin))
  else running += 1
  try {
    return await fn()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

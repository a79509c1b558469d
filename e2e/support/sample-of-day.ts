const sampleEvery = 3
const dayMs = 86_400_000

/** Fixes the day of this run, so that a worker started after midnight looks at the same sample. */
export function fixSampleDay(): void {
  process.env.BROADSHEET_SAMPLE_DAY ??= String(Math.floor(Date.now() / dayMs))
}

/** Every third of these, others each day, so that three days see all; with BROADSHEET_EVERY_PAGE all at once. */
export function sampleOfDay<T>(all: readonly T[]): T[] {
  if (process.env.BROADSHEET_EVERY_PAGE) return [...all]
  const first = Number(process.env.BROADSHEET_SAMPLE_DAY) % sampleEvery
  return all.filter((_, index) => index % sampleEvery === first)
}

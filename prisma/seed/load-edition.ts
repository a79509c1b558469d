import { loadDemoEdition } from './load-demo.ts'
import { loadEmptyEdition } from './load-empty.ts'

export type Edition = 'demo' | 'empty'

export type EditionOptions = {
  edition: Edition
  /** All times of the demo edition are offsets from here. */
  now: Date
  onProgress: (step: string, done: number, total: number) => void
}

/**
 * Loads an edition into a database without a site, whole or not at all. For a given `now` the demo edition's
 * rows and pictures are the same bytes every time.
 */
export async function loadEdition(options: EditionOptions): Promise<void> {
  if (options.edition === 'demo') await loadDemoEdition(options)
  else await loadEmptyEdition()
}

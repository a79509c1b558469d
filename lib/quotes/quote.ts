import type { PassageState } from '#lib/quotes/trace-passage.ts'

/** A passage somebody shared, and what became of it. */
export type Quote = {
  /** As it is written in `?q=`. */
  token: string
  blockId: string
  /** As they were shared, whole words, one line for each paragraph. */
  words: string
  /** Who said it, where the block names somebody. */
  speaker: { name: string; role: string } | null
  state: PassageState
}

import type { Timers } from './timers.ts'

const afterChangeMs = 1000
const whileTypingMs = 4000
const firstRetryMs = 1000
const lastRetryMs = 30_000

/** When to save: a second after the last change, every four seconds while typing, later and later while it fails. */
export class SaveTiming {
  readonly #timers: Timers
  readonly #save: () => void
  #cancel: (() => void) | null = null
  #unsavedSince: number | null = null
  #failures = 0

  constructor(timers: Timers, save: () => void) {
    this.#timers = timers
    this.#save = save
  }

  /** Something changed that is not saved yet. */
  changed(): void {
    if (this.#failures > 0 && this.#cancel) return
    const now = this.#timers.now()
    this.#unsavedSince ??= now
    this.#in(Math.max(0, Math.min(afterChangeMs, this.#unsavedSince + whileTypingMs - now)))
  }

  /** Nothing is to be tried again. */
  reset(): void {
    this.#failures = 0
    this.stop()
  }

  /** A save failed and is to be tried again. */
  failed(): void {
    this.#in(Math.min(lastRetryMs, firstRetryMs * 2 ** this.#failures))
    this.#failures += 1
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#unsavedSince = null
  }

  #in(delayMs: number): void {
    this.#cancel?.()
    this.#cancel = this.#timers.after(delayMs, () => {
      this.#cancel = null
      this.#unsavedSince = null
      this.#save()
    })
  }
}

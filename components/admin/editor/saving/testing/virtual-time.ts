import type { Timers } from '../timers.ts'

const asleepMs = 1000

/** Time that passes only when told to, and lets everything that waits for it happen in order. */
export class VirtualTime {
  #now = Date.UTC(2026, 10, 23, 9)
  readonly #calls = new Set<{ at: number; call: () => void }>()
  readonly #pending = new Set<Promise<unknown>>()

  get now(): number {
    return this.#now
  }

  /** A tab's clock: nothing calls back in a dead tab, and in a sleeping one only once it is awake again. */
  timers(tab: { isAlive: boolean; isAwake: boolean }): Timers {
    return {
      now: () => this.#now,
      after: (delayMs, call) => {
        const timer = { at: this.#now + delayMs, call: ring }
        const calls = this.#calls
        calls.add(timer)
        return () => calls.delete(timer)
        function ring(): void {
          if (tab.isAlive && !tab.isAwake) calls.add(Object.assign(timer, { at: timer.at + asleepMs }))
          else if (tab.isAlive) call()
        }
      },
    }
  }

  /** Something real, such as a database, that time has to wait for. */
  async awaits<T>(work: Promise<T>): Promise<T> {
    this.#pending.add(work)
    return await work.finally(() => this.#pending.delete(work))
  }

  /** Resolves when so much time has passed. */
  async delay(durationMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#calls.add({ at: this.#now + durationMs, call: resolve })
    await promise
  }

  async pass(durationMs: number): Promise<void> {
    const end = this.#now + durationMs
    await this.#settled()
    for (;;) {
      const next = [...this.#calls].sort((a, b) => a.at - b.at)[0]
      if (!next || next.at > end) break
      this.#calls.delete(next)
      this.#now = Math.max(this.#now, next.at)
      next.call()
      await this.#settled()
    }
    this.#now = end
  }

  // Lets everything happen that only waits for its turn, or for something real.
  async #settled(): Promise<void> {
    do {
      await Promise.allSettled(this.#pending)
      await new Promise((resolve) => setImmediate(resolve))
    } while (this.#pending.size > 0)
  }
}

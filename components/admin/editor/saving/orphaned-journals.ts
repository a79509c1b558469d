import type { JournalEntry } from './journal.ts'
import type { KeeperSetup } from './keeper-setup.ts'
import { type Trouble, troubleOf } from './keeper-snapshot.ts'
import { replayJournal } from './send-save.ts'

const refusedForMs = 30_000

type Setup = Omit<KeeperSetup, 'draft'> & { articleId: string }

/** What dead tabs of this editor left on this device: found at the start, saved, and kept while that fails. */
export class OrphanedJournals {
  readonly #setup: Setup
  readonly #entries = new Map<string, JournalEntry>()
  #replaying: Promise<void> | null = null
  #trouble: Trouble | null = null
  #triedAt = 0

  constructor(setup: Setup) {
    this.#setup = setup
  }

  get entries(): JournalEntry[] {
    return [...this.#entries.values()]
  }

  /** Why they could not be saved, if they could not. */
  get trouble(): Trouble | null {
    return this.#entries.size === 0 ? null : this.#trouble
  }

  /** Whether it is time to try: not while trying, and what was refused only after a while. */
  get isDue(): boolean {
    if (this.#entries.size === 0 || this.#replaying) return false
    return this.#trouble?.state !== 'refused' || this.#setup.timers.now() - this.#triedAt >= refusedForMs
  }

  /** Looks for them; a tab that lives keeps its own. */
  async find(): Promise<void> {
    const { journal, locks, articleId, tabId, userId } = this.#setup
    const entries = await journal.list(articleId).catch(() => [])
    for (const entry of entries) {
      if (entry.userId !== userId || entry.tabId === tabId) continue
      if (!(await locks.isAlive(entry.tabId))) this.#entries.set(entry.tabId, entry)
    }
  }

  /** Saves them, one after the other; what fails stays. */
  async replay(): Promise<void> {
    this.#replaying ??= this.#replayAll().finally(() => {
      this.#replaying = null
    })
    await this.#replaying
  }

  /** Forgets one that the server refuses; only ever at an editor's word. */
  async drop(tabId: string): Promise<void> {
    this.#entries.delete(tabId)
    await this.#setup.journal.remove(this.#setup.articleId, tabId)
  }

  async #replayAll(): Promise<void> {
    const { server, journal, newId } = this.#setup
    this.#triedAt = this.#setup.timers.now()
    for (const entry of this.entries) {
      const answer = await replayJournal(entry, server, journal, newId)
      if (answer.ok) this.#entries.delete(entry.tabId)
      this.#trouble = answer.ok ? null : troubleOf(answer)
    }
  }
}

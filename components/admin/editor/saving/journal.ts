import type { ArticleContent } from '#lib/revisions/content.ts'

/**
 * What a text was made from. `isSent`: `content` is what this tab sent last and not what the revision says, because the
 * server merged it and the tab had typed on in a place where the two touch.
 */
export type DraftBase = { revisionId: string; content: ArticleContent; isSent: boolean }

/** A save that was sent, or is about to be, and not acknowledged yet. */
export type Flight = { saveId: string; content: ArticleContent; kind: 'autosave' | 'saved' }

/** What one tab has typed and the server has not acknowledged. */
export type JournalEntry = {
  articleId: string
  tabId: string
  userId: string
  base: DraftBase
  flight: Flight | null
  content: ArticleContent
  /** Milliseconds since 1970. */
  changedAt: number
}

/** Where journals are kept on this device: one entry for a tab of a story. */
export type JournalStore = {
  put(entry: JournalEntry): Promise<void>
  remove(articleId: string, tabId: string): Promise<void>
  list(articleId: string): Promise<JournalEntry[]>
}

type Write = { entry: JournalEntry | null; done: Promise<void> }

/**
 * Writes one tab's journal in order. While a write is under way only the newest state waits behind it, so that typing
 * faster than the disk costs one write, not a queue. A device without room does not stop the saving.
 */
export class JournalWriter {
  readonly #store: JournalStore
  readonly #articleId: string
  readonly #tabId: string
  #running: Promise<void> = Promise.resolve()
  #next: Write | null = null
  #isBehind = false

  constructor(store: JournalStore, articleId: string, tabId: string) {
    this.#store = store
    this.#articleId = articleId
    this.#tabId = tabId
  }

  /** Whether the newest state is not on this device: the write is still to come, or it failed. */
  get isBehind(): boolean {
    return this.#isBehind
  }

  /** Resolves when this state, or a newer one, is kept; null clears the entry. */
  write(entry: JournalEntry | null): Promise<void> {
    this.#isBehind = true
    if (this.#next) {
      this.#next.entry = entry
      return this.#next.done
    }
    const next: Write = { entry, done: this.#running.then(() => this.#perform()) }
    this.#next = next
    this.#running = next.done
    return next.done
  }

  async #perform(): Promise<void> {
    const entry = this.#next?.entry ?? null
    this.#next = null
    try {
      await (entry ? this.#store.put(entry) : this.#store.remove(this.#articleId, this.#tabId))
      this.#isBehind = this.#next !== null
    } catch (error) {
      console.warn('The local journal could not be written; the text is saved to the server only.', error)
    }
  }
}

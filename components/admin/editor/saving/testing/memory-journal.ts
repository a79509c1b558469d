import type { JournalEntry, JournalStore } from '../journal.ts'

/** One device's journals; `lives` false is a crash: nothing more is written. */
export class MemoryJournal {
  readonly entries = new Map<string, string>()

  store(lives: () => boolean): JournalStore {
    return {
      put: async (entry) => {
        if (lives()) this.entries.set(`${entry.articleId}/${entry.tabId}`, JSON.stringify(entry))
      },
      remove: async (articleId, tabId) => {
        if (lives()) this.entries.delete(`${articleId}/${tabId}`)
      },
      list: async (articleId) =>
        [...this.entries.values()]
          .map((entry) => JSON.parse(entry) as JournalEntry)
          .filter((entry) => entry.articleId === articleId),
    }
  }
}

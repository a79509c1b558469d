import { LRUCache } from 'lru-cache'
import type { Page } from '#server/pages/page.ts'
import type { TagJournal } from '#server/tags/tag-journal.ts'

export type PageStore = ReturnType<typeof createPageStore>

/** Pages in memory, at most `maxBytes` of them; those unused for longest go first. */
export function createPageStore({ journal, maxBytes }: { journal: TagJournal; maxBytes: number }) {
  const pages = new LRUCache<string, Page>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: (page) => page.sizeBytes,
  })

  return {
    /** The page at a path if it is still true. */
    get(path: string): Page | undefined {
      const page = pages.get(path)
      if (page === undefined) return undefined
      if (journal.isTrue(page)) return page
      pages.delete(path)
      return undefined
    },

    /** Keeps the page, unless it has become untrue while it was made; returns whether it was kept. */
    put(page: Page): boolean {
      if (!journal.isTrue(page)) return false
      pages.set(page.path, page)
      return true
    },

    clear: () => pages.clear(),
    sizeBytes: () => pages.calculatedSize,
    count: () => pages.size,
  }
}

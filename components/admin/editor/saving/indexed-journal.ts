import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DraftBase, JournalEntry, JournalStore } from './journal.ts'

type Key = [articleId: string, tabId: string]
type Schema = DBSchema & {
  /** Rewritten with every keystroke. */
  text: { key: Key; value: Omit<JournalEntry, 'base'> }
  /** As large as the text and seldom another one, so it has a row of its own. */
  base: { key: Key; value: { articleId: string; tabId: string; base: DraftBase } }
}

/** Journals in this browser's IndexedDB; they outlive the tab, the browser and the session. */
export function indexedJournal(): JournalStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const open = () => (opened ??= openJournal())
  const written = new Map<string, DraftBase>()
  return {
    async put({ base, ...text }) {
      const { articleId, tabId } = text
      const db = await open()
      const isNewBase = written.get(tabId) !== base
      const tx = db.transaction(['text', 'base'], 'readwrite')
      await Promise.all([
        tx.objectStore('text').put(text),
        isNewBase ? tx.objectStore('base').put({ articleId, tabId, base }) : null,
        tx.done,
      ])
      written.set(tabId, base)
    },
    async remove(articleId, tabId) {
      written.delete(tabId)
      const tx = (await open()).transaction(['text', 'base'], 'readwrite')
      const key: Key = [articleId, tabId]
      await Promise.all([tx.objectStore('text').delete(key), tx.objectStore('base').delete(key), tx.done])
    },
    async list(articleId) {
      const tx = (await open()).transaction(['text', 'base'])
      const all = IDBKeyRange.bound([articleId], [articleId, []])
      const [texts, bases] = await Promise.all([
        tx.objectStore('text').getAll(all),
        tx.objectStore('base').getAll(all),
      ])
      return texts.flatMap((text) => {
        const found = bases.find(({ tabId }) => tabId === text.tabId)
        return found ? [{ ...text, base: found.base }] : []
      })
    },
  }
}

async function openJournal(): Promise<IDBPDatabase<Schema>> {
  return await openDB<Schema>('broadsheet-journal', 1, {
    upgrade(db) {
      db.createObjectStore('text', { keyPath: ['articleId', 'tabId'] })
      db.createObjectStore('base', { keyPath: ['articleId', 'tabId'] })
    },
  })
}

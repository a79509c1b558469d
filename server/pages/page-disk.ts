import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { HeaderList } from '#server/http/headers.ts'
import type { Page } from '#server/pages/page.ts'
import { decodePage, encodePage } from '#server/pages/page-file.ts'

export type PageDisk = Awaited<ReturnType<typeof openPageDisk>>

type Options = {
  folder: string
  maxBytes: number
  policyFor: (page: { contentType: string; status: number }) => HeaderList
}

/**
 * Pages kept in a folder over restarts, at most `maxBytes` of them. Nothing is read before it is asked for,
 * and a disk that is full or read-only only means that nothing is kept.
 */
export async function openPageDisk({ folder, maxBytes, policyFor }: Options) {
  const files = new LRUCache<string, number>({
    maxSize: maxBytes,
    sizeCalculation: (sizeBytes) => Math.max(1, sizeBytes),
    dispose: (_size, name, reason) => {
      if (reason === 'evict') void discard(name)
    },
  })
  for (const { name, sizeBytes } of await listFiles(folder)) files.set(name, sizeBytes)
  let writing: Promise<void> = Promise.resolve()

  function discard(name: string) {
    return rm(join(folder, name), { force: true }).catch(() => {})
  }

  async function write(page: Page) {
    const name = fileName(page.path)
    const target = join(folder, name)
    const content = encodePage(page)
    const draft = `${target}.${randomBytes(6).toString('hex')}.part`
    try {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(draft, content)
      await rename(draft, target)
      files.set(name, content.length)
    } catch {
      await rm(draft, { force: true }).catch(() => {})
    }
  }

  return {
    /** The page that was kept for a path, or null; whether it is still true is for the caller to ask. */
    async read(path: string): Promise<Page | null> {
      const name = fileName(path)
      if (!files.has(name)) return null
      const file = await readFile(join(folder, name)).catch(() => null)
      const page = file && decodePage(file, policyFor)
      if (page?.path === path) return page
      this.remove(path)
      return null
    },

    /** Writes the page, one after another, behind whatever is being written. */
    keep(page: Page): void {
      writing = writing.then(() => write(page))
    },

    remove(path: string): void {
      const name = fileName(path)
      if (!files.delete(name)) return
      writing = writing.then(() => discard(name))
    },

    /** Resolves when everything that was to be written is on disk. */
    settled: () => writing,
    sizeBytes: () => files.calculatedSize,
  }
}

function fileName(path: string) {
  const digest = createHash('sha256').update(path).digest('hex')
  return join(digest.slice(0, 2), `${digest.slice(2)}.page`)
}

async function listFiles(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const found = []
  for (const entry of entries.filter((file) => file.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const facts = await stat(path).catch(() => null)
    if (facts && entry.name.endsWith('.page')) {
      found.push({ name: path.slice(folder.length + 1), sizeBytes: facts.size, changedAtMs: facts.mtimeMs })
    } else {
      await rm(path, { force: true }).catch(() => {})
    }
  }
  return found.sort((a, b) => a.changedAtMs - b.changedAtMs)
}

import { LRUCache } from 'lru-cache'
import { collectTruth } from '#server/address.ts'
import { finishPage } from '#server/pages/page.ts'
import type { PageDisk } from '#server/pages/page-disk.ts'
import type { TagJournal, Truth } from '#server/tags/tag-journal.ts'

const maxRemembered = 10_000

type Permit = { isPublic: boolean; cache: 'hit' | 'miss' }
type PicturePermits = { permit: (hash: string) => Promise<Permit>; clear: () => void }

/**
 * Answers whether a picture may be seen, asking once for as long as the answer is true. Permits are kept on disk
 * beside the pages, so that after a restart without a database the stored pages have their pictures.
 */
export function createPicturePermits(options: {
  resolveMedia: (hash: string) => Promise<boolean>
  journal: TagJournal
  disk: () => PageDisk | null
}): PicturePermits {
  const { journal } = options
  const remembered = new LRUCache<string, Truth & { isPublic: boolean }>({ max: maxRemembered })

  async function decide(hash: string): Promise<Permit> {
    const {
      value: isPublic,
      queries: _queries,
      ...truth
    } = await collectTruth(() => options.resolveMedia(hash))
    // An answer that names no tag could never expire.
    if (truth.tags.length > 0 && journal.isTrue(truth)) {
      remembered.set(hash, { ...truth, isPublic })
      if (isPublic) await keep(hash, truth)
    }
    return { isPublic, cache: 'miss' }
  }

  async function keep(hash: string, truth: Truth): Promise<void> {
    const permit = { path: keyOf(hash), status: 200, contentType: 'text/plain', body: Buffer.alloc(0) }
    options.disk()?.keep(await finishPage({ ...permit, ...truth }, []))
  }

  async function readKept(hash: string): Promise<Permit | null> {
    const permit = await options.disk()?.read(keyOf(hash))
    if (!permit || !journal.isTrue(permit)) return null
    remembered.set(hash, { ...permit, isPublic: true })
    return { isPublic: true, cache: 'hit' }
  }

  return {
    async permit(hash) {
      const known = remembered.get(hash)
      if (known && journal.isTrue(known)) return { isPublic: known.isPublic, cache: 'hit' }
      return (await readKept(hash)) ?? (await decide(hash))
    },
    clear: () => remembered.clear(),
  }
}

/** No page's path begins with a space. */
function keyOf(hash: string): string {
  return ` picture ${hash}`
}

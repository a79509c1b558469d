import { sha256 } from '#lib/db/hash.ts'
import { recogniseAnyUrl } from '#lib/embeds/recognise.ts'
import { embedTag } from '#lib/publications/page-tags.ts'

/** The canonical address under which an original is known, and its network; null for what is no web address. */
export function originalOf(address: string): { url: string; network: string } | null {
  const found = recogniseAnyUrl(address)
  return found === null || found.url === null ? null : { url: found.url, network: found.network }
}

/** The cache tag of every page that shows a snapshot of the original; `url` is canonical. */
export function originalTag(url: string): string {
  return embedTag(sha256(url))
}

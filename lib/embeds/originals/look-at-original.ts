import { canonicalJson, sha256 } from '#lib/db/hash.ts'
import { readOembed } from '#lib/embeds/resolve/oembed-answer.ts'
import { jsonTypes, pageTypes, textOf } from '#lib/embeds/resolve/ask-network.ts'
import type { GuardedFetch } from '#lib/http/fetch-guarded.ts'
import { getNetwork } from '#lib/networks/known-networks.ts'

/** What one look at an original found. `contentHash` is '' when the answer has no words to compare. */
export type Look = { found: 'there'; contentHash: string } | { found: 'gone' } | { found: 'nothing' }

const limits = { maxBytes: 5_000_000, withinMs: 10_000 }

/** Where a look at an original asks: its network's oEmbed, else the post's own page. */
export function lookedAt(original: { url: string; network: string }): string {
  return getNetwork(original.network)?.oembed?.(original.url) ?? original.url
}

/** Asks once whether a post is still there, and what it says now. 404 and 410 say that it is gone, everything else nothing. */
export async function lookAtOriginal(
  original: { url: string; network: string },
  ask: GuardedFetch,
): Promise<Look> {
  const address = lookedAt(original)
  const isOembed = address !== original.url
  const answer = await ask(address, { ...limits, types: isOembed ? jsonTypes : pageTypes, tellsGone: true })
  if (!answer.ok) return { found: 'nothing' }
  if (answer.value.isGone) return { found: 'gone' }
  if (!isOembed) return { found: 'there', contentHash: '' }
  const told = readOembed(jsonFrom(textOf(answer.value)))
  if (!told) return { found: 'nothing' }
  const { author = '', title = '', text = [] } = told
  return { found: 'there', contentHash: sha256(canonicalJson({ author, title, text })) }
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

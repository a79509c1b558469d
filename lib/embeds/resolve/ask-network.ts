import type { RecognisedEmbed } from '#blocks/context.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'
import { readOembed } from '#lib/embeds/resolve/oembed-answer.ts'
import { readPage } from '#lib/embeds/resolve/page-answer.ts'
import type { Told } from '#lib/embeds/resolve/told.ts'
import type { Fetched, GuardedFetch } from '#lib/http/fetch-guarded.ts'
import { getNetwork } from '#lib/networks/known-networks.ts'

/** Half of ten seconds for each of the two questions. */
const limits = { maxBytes: 5_000_000, withinMs: 5_000 }
export const jsonTypes = ['application/json', 'text/json', 'text/javascript']
export const pageTypes = ['text/html', 'application/xhtml+xml']

export type NetworkAnswer = {
  /** The most exact first; empty when nobody answered. */
  told: Told[]
  /** The address the post turned out to have, when a short one led there. */
  moved: RecognisedEmbed | null
}

/** Asks a network for a post: its oEmbed first, then the post's own page for what is still missing. */
export async function askNetwork(embed: RecognisedEmbed, ask: GuardedFetch): Promise<NetworkAnswer> {
  const { url, network, kind = 'post' } = embed
  if (url === null) return { told: [], moved: null }
  const endpoint = getNetwork(network)?.oembed?.(url)
  const oembed = endpoint === undefined ? null : readOembed(await jsonAt(endpoint, ask))
  if (oembed && isEnough(oembed, kind)) return { told: [oembed], moved: null }
  const page = await ask(url, { ...limits, types: pageTypes })
  const read = page.ok ? readPage(textOf(page.value), { network, kind }) : null
  const told = [oembed, read].filter((source) => source !== null)
  const moved = page.ok && page.value.url !== url ? recogniseUrl(page.value.url) : null
  return { told, moved: moved?.network === network ? moved : null }
}

function isEnough(told: Told, kind: string): boolean {
  if (kind !== 'post') return told.title !== ''
  return told.author !== '' && (told.text ?? []).length > 0 && (told.postedAt ?? null) !== null
}

async function jsonAt(url: string, ask: GuardedFetch): Promise<unknown> {
  const answer = await ask(url, { ...limits, types: jsonTypes })
  if (!answer.ok) return null
  try {
    return JSON.parse(textOf(answer.value))
  } catch {
    return null
  }
}

/** The text of what was fetched, by its charset; UTF-8 without one. */
export function textOf({ bytes, charset }: Fetched): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

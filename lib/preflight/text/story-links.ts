import { knownBlocks } from '#blocks/body.ts'
import type { InlineNode } from '#blocks/inline.ts'
import { definitionOf } from '#blocks/registry.ts'
import type { PreflightPlace } from '#lib/preflight/define-rule.ts'
import { textPieces } from '#lib/preflight/text/text-pieces.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** A link as it stands in a story; `text` is what it is on, '' for addresses in fields of their own. */
export type StoryLink = { href: string; text: string; place: PreflightPlace }

/** Every address a story leads its readers to, in reading order: links in texts and addresses of blocks. */
export function storyLinks(content: ArticleContent): StoryLink[] {
  const inTexts = textPieces(content).flatMap(({ inline, place }) =>
    linksIn(inline ?? []).map(({ href, text }) => ({ href, text, place: { ...place, quote: text } })),
  )
  const seen = new Set(inTexts.map(({ href, place }) => `${blockOf(place)} ${href}`))
  const inFields = knownBlocks(content.body).flatMap((block) =>
    definitionOf(block)
      .references(block)
      .urls.filter((href) => !seen.has(`${block.id} ${href}`))
      .map((href) => ({ href, text: '', place: { block: block.id } })),
  )
  return [...inTexts, ...inFields]
}

/** Neighbouring words of one link are one link, whatever other marks they carry. */
function linksIn(inline: InlineNode[]): { href: string; text: string }[] {
  const runs: { href: string | null; text: string }[] = []
  for (const node of inline) {
    const href = 'text' in node ? hrefOf(node) : null
    const text = 'text' in node ? node.text : ''
    const last = runs.at(-1)
    if (last && last.href === href) last.text += text
    else runs.push({ href, text })
  }
  return runs.flatMap(({ href, text }) => (href === null ? [] : [{ href, text }]))
}

function hrefOf(node: Extract<InlineNode, { text: string }>): string | null {
  return node.marks?.find((mark) => mark.type === 'link')?.href ?? null
}

function blockOf(place: PreflightPlace): string {
  return 'block' in place ? place.block : ''
}

/**
 * The path on this site that an address leads to, decoded and in lower case; null for addresses elsewhere
 * and for parts of a page.
 */
export function pathOnSite(href: string, siteUrl: string): string | null {
  if (href.startsWith('#')) return null
  const site = URL.parse(siteUrl)
  const url = URL.parse(href, siteUrl)
  if (!site || !url || !/^https?:$/.test(url.protocol)) return null
  if (hostOf(url) !== hostOf(site)) return null
  const path = decoded(url.pathname).normalize('NFC').toLowerCase()
  return path === '/' ? path : path.replace(/\/+/g, '/').replace(/\/$/, '')
}

/** 'www.' is the same site to whoever pastes an address. */
function hostOf(url: URL): string {
  return url.host.replace(/^www\./, '')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

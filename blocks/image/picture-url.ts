import type { Element } from 'domhandler'
import { resolveHref } from '#blocks/inline/inline-from-html.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'

const lazyNames = ['data-src', 'data-lazy-src', 'data-original', 'src']

/**
 * The address of the largest file an `img` offers (`srcset`, lazy loading's attributes, `src`), resolved and of
 * the web; null when there is none, as with placeholders in `data:`.
 */
export function pictureUrl(image: Element, baseUrl: string | null): string | null {
  const candidates = [
    ...largestFirst(image.attribs.srcset ?? image.attribs['data-srcset'] ?? ''),
    ...lazyNames.map((name) => image.attribs[name] ?? ''),
  ]
  for (const candidate of candidates) {
    const url = resolveHref(candidate, baseUrl)
    if (url !== null && isWebUrl(url)) return url
  }
  return null
}

function largestFirst(srcset: string): string[] {
  return [...srcset.matchAll(/(\S+[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)]
    .map((match) => ({ url: match[1] ?? '', size: Number(match[2] ?? 1) }))
    .sort((a, b) => b.size - a.size)
    .map((candidate) => candidate.url)
}

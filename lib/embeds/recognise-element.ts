import type { Element } from 'domhandler'
import type { RecognisedEmbed } from '#blocks/context.ts'
import { customElementEmbed } from '#lib/embeds/custom-elements.ts'
import { postBlockquote } from '#lib/embeds/post-blockquote.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'
import { networks } from '#lib/networks/networks.ts'
import { webUrl } from '#lib/networks/segments.ts'

const frameSources = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-cmp-src',
  'data-url',
  'data-original',
  'data-rocket-lazyload-src',
]
const noContent =
  /doubleclick|googlesyndication|googletagmanager|adservice|amazon-adsystem|recaptcha|taboola|outbrain|disqus|chartbeat|consent|facebook\.com\/plugins\/(?:like|page|share|comments)|platform\.twitter\.com\/widgets\/(?:follow|tweet)_button|about:blank|addthis|mailchimp|substack\.com\/embed|newsletter/i

/**
 * Tells an embed by its markup: post quotes as the networks hand them out, players in frames, custom elements of AMP and of player
 * libraries, script embeds. Null when the element is none of them; only the element itself counts, not what contains it.
 */
export function recogniseElement(element: Element): RecognisedEmbed | null {
  if (element.name === 'iframe' || element.name === 'embed' || element.name === 'object')
    return frame(element)
  if (element.name === 'script') return script(element)
  return postBlockquote(element) ?? customElementEmbed(element)
}

function frame(element: Element): RecognisedEmbed | null {
  const sources = [...frameSources, 'data']
    .map((name) => element.attribs[name] ?? '')
    .filter((source) => webUrl(source) !== null)
  for (const source of sources) {
    if (noContent.test(source)) continue
    const found = recogniseUrl(source)
    if (found !== null) return { ...found, title: element.attribs.title ?? '' }
  }
  const first = sources.find((source) => !noContent.test(source))
  const isBig =
    Number(element.attribs.height ?? 200) > 60 &&
    !/display:\s*none|visibility:\s*hidden/i.test(element.attribs.style ?? '')
  if (first === undefined || !isBig) return null
  return {
    network: 'link',
    kind: 'link',
    url: webUrl(first)?.href ?? null,
    title: element.attribs.title ?? '',
  }
}

function script(element: Element): RecognisedEmbed | null {
  const source = element.attribs.src ?? ''
  return (
    customElementEmbed(element) ??
    (networks.some(({ scripts }) => scripts?.test(source)) ? recogniseUrl(source) : null)
  )
}

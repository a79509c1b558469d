import type { Element } from 'domhandler'
import { findAll, findOne, textContent } from 'domutils'
import type { RecognisedEmbed } from '#blocks/context.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { readFlattenedPost } from '#lib/embeds/flattened-post.ts'
import { postOfAtUri } from '#lib/embeds/networks/posts/bluesky.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'
import { findDate } from '#lib/time/find-date.ts'

const shells: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/\btwitter-(?:tweet|video)\b/, 'x', []],
  [/\binstagram-media\b/, 'instagram', ['data-instgrm-permalink']],
  [/\bfb-(?:post|video|xfbml-parse-ignore)\b/, 'facebook', ['data-href', 'cite']],
  [/\bbluesky-embed\b/, 'bluesky', ['data-bluesky-uri']],
  [/\bmastodon-embed\b/, 'mastodon', ['data-embed-url', 'cite']],
  [/\btiktok-embed\b/, 'tiktok', ['cite']],
  [/\breddit-(?:embed-bq|card|embed)\b/, 'reddit', []],
  [/\btext-post-media\b/, 'threads', ['data-text-post-permalink']],
  [/\btruthsocial-embed\b/, 'truth-social', ['cite', 'data-src']],
  [/\b(?:telegram-post|telegram-embed)\b/, 'telegram', ['data-telegram-post', 'cite']],
  [/\bimgur-embed-pub|\bgab-embed\b/, 'gab', ['cite']],
]

/** Tells a post by the quote that its network hands out as embed code: address, author, handle, words and date. Null for any other element. */
export function postBlockquote(element: Element): RecognisedEmbed | null {
  const classes = element.attribs.class ?? ''
  const shell = shells.find(([pattern]) => pattern.test(classes))
  if (
    shell === undefined ||
    (element.name !== 'blockquote' && element.name !== 'div' && element.name !== 'figure')
  )
    return null
  const [, network, attributes] = shell
  const address = addressOf(element, network, attributes)
  const told = readContent(element, network)
  if (address === null && told.text.length === 0 && told.author === '') return null
  return {
    network,
    kind: address?.kind ?? 'post',
    url: address?.url ?? null,
    postId: address?.postId ?? null,
    author: told.author,
    handle: told.handle !== '' ? told.handle : (address?.handle ?? ''),
    text: told.text,
    postedAt: told.postedAt,
  }
}

function addressOf(element: Element, network: string, attributes: readonly string[]): RecognisedEmbed | null {
  for (const name of attributes) {
    const value = element.attribs[name] ?? ''
    const post = value.startsWith('at://') ? postOfAtUri(value) : null
    if (post !== null) return { network, ...post }
    const found = recogniseUrl(value)
    if (found?.network === network) return found
  }
  const links = findAll((node) => node.name === 'a', element.children).toReversed()
  for (const link of links) {
    const found = recogniseUrl(link.attribs.href ?? '')
    if (found?.network === network) return found
  }
  return null
}

type Told = {
  author: string
  handle: string
  text: NonNullable<RecognisedEmbed['text']>
  postedAt: string | null
}

function readContent(element: Element, network: string): Told {
  const paragraphs = findAll((node) => node.name === 'p', element.children)
  const all = textContent(element).replace(/\s+/g, ' ').trim()
  if (network === 'tiktok') return tiktok(element, paragraphs)
  const first = paragraphs[0]
  const tail = tailOf(
    all,
    paragraphs.map((paragraph) => textContent(paragraph).replace(/\s+/g, ' ').trim()),
  )
  const lines = [
    tail,
    all,
    ...paragraphs.map((paragraph) => textContent(paragraph).replace(/\s+/g, ' ').trim()),
  ]
  const signature = lines.map((line) => readFlattenedPost(line, findDate)).find((read) => read !== null)
  const ownWords =
    network === 'instagram' || first === undefined
      ? []
      : paragraphs.filter((paragraph) => !/^(?:—|–|view on|posted by)/i.test(textContent(paragraph).trim()))
  const handle = signature?.embed.handle ?? ''
  return {
    author: signature?.embed.author ?? '',
    handle,
    text: inlineFromHtml(ownWords, null),
    postedAt: signature?.embed.postedAt ?? null,
  }
}

function tiktok(element: Element, paragraphs: Element[]): Told {
  const author = findOne(
    (node) => node.name === 'a' && textContent(node).trim().startsWith('@'),
    element.children,
  )
  const handle = author === null ? '' : textContent(author).trim().slice(1)
  return { author: '', handle, text: inlineFromHtml(paragraphs, null), postedAt: null }
}

// What stands after the words of the post.
function tailOf(all: string, words: string[]): string {
  const last = words.findLast((word) => word !== '' && !/^(?:—|–)/.test(word))
  const at = last === undefined ? -1 : all.lastIndexOf(last)
  return at < 0 || last === undefined ? all : all.slice(at + last.length).trim()
}

import { type Element, isTag } from 'domhandler'
import { findAll, findOne } from 'domutils'
import type { RecognisedEmbed } from '#blocks/context.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { readFlattenedPost } from '#lib/embeds/flattened-post.ts'
import { recogniseProfile, recogniseUrl } from '#lib/embeds/recognise.ts'
import { networks } from '#lib/networks/networks.ts'
import { postOfAtUri } from '#lib/networks/posts/bluesky/network.ts'
import { visibleText } from '#lib/html/elements.ts'
import { findDate } from '#lib/time/find-date.ts'

/** Tells a post by the quote that its network hands out as embed code: address, author, handle, words and date. Null for any other element. */
export function postBlockquote(element: Element): RecognisedEmbed | null {
  const classes = element.attribs.class ?? ''
  if (element.name !== 'blockquote' && element.name !== 'div' && element.name !== 'figure') return null
  const shell = networks.find(({ quote }) => quote?.className.test(classes))
  if (shell === undefined) return null
  const network = shell.id
  const address = addressOf(element, network, shell.quote?.addresses ?? [])
  const told = readContent(element, network)
  if (address === null && told.text.length === 0 && told.author === '') return null
  return {
    network,
    kind: address?.kind ?? 'post',
    url: address?.url ?? null,
    postId: address?.postId ?? null,
    author: told.author,
    handle: told.handle || address?.handle || profileIn(element, network),
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

/** The profile that is linked beside the words; those that the words themselves link to are other people's. */
function profileIn(element: Element, network: string): string {
  const links = findAll((node) => node.name === 'a' && !isInParagraph(node), element.children)
  const profiles = links.map((link) => recogniseProfile(link.attribs.href ?? ''))
  return profiles.find((profile) => profile?.network === network)?.handle ?? ''
}

function isInParagraph({ parent }: Element): boolean {
  return parent !== null && isTag(parent) && parent.name === 'p'
}

type Told = {
  author: string
  handle: string
  text: NonNullable<RecognisedEmbed['text']>
  postedAt: string | null
}

function readContent(element: Element, network: string): Told {
  const paragraphs = findAll((node) => node.name === 'p', element.children)
  const all = visibleText(element).replace(/\s+/g, ' ').trim()
  if (network === 'tiktok') return tiktok(element, paragraphs)
  const first = paragraphs[0]
  const tail = tailOf(
    all,
    paragraphs.map((paragraph) => visibleText(paragraph).replace(/\s+/g, ' ').trim()),
  )
  const lines = [
    tail,
    all,
    ...paragraphs.map((paragraph) => visibleText(paragraph).replace(/\s+/g, ' ').trim()),
  ]
  const signature = lines.map((line) => readFlattenedPost(line, findDate)).find((read) => read !== null)
  const ownWords =
    network === 'instagram' || first === undefined
      ? []
      : paragraphs.filter((paragraph) => !/^(?:—|–|view on|posted by)/i.test(visibleText(paragraph).trim()))
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
    (node) => node.name === 'a' && visibleText(node).trim().startsWith('@'),
    element.children,
  )
  const handle = author === null ? '' : visibleText(author).trim().slice(1)
  return { author: '', handle, text: inlineFromHtml(paragraphs, null), postedAt: null }
}

// What stands after the words of the post.
function tailOf(all: string, words: string[]): string {
  const last = words.findLast((word) => word !== '' && !/^(?:—|–)/.test(word))
  const at = last === undefined ? -1 : all.lastIndexOf(last)
  return at < 0 || last === undefined ? all : all.slice(at + last.length).trim()
}

import type { Element } from 'domhandler'
import { findAll } from 'domutils'
import type { RecognisedEmbed } from '#blocks/context.ts'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { isPostAnnouncement, readFlattenedPost } from '#lib/embeds/flattened-post.ts'
import { recogniseAnyUrl, recogniseUrl } from '#lib/embeds/recognise.ts'
import { recogniseElement } from '#lib/embeds/recognise-element.ts'
import { parsePage } from '#lib/importers/html/parse-page.ts'
import { findDate } from '#lib/time/find-date.ts'

/** Characters that are looked at; embed codes have some thousand. */
const mostChars = 50_000
const mostElements = 500
const mostLines = 200
const addressPattern = /https?:\/\/[^\s<>"]{4,2000}/g

/**
 * The one post, video, chart … that somebody pasted: its address, the embed code its network hands out, or the text it
 * becomes when a page is copied. Null when it is none of them. Takes time in proportion to the text.
 */
export function recogniseInput(given: string): RecognisedEmbed | null {
  const text = given.slice(0, mostChars).trim()
  if (text === '') return null
  if (!/\s|</.test(text)) return recogniseAnyUrl(text)
  return (text.includes('<') ? recogniseMarkup(text) : null) ?? fromText(text)
}

/** The first element of some markup that is an embed, else the first link to one; null when there is none. */
export function recogniseMarkup(markup: string): RecognisedEmbed | null {
  const all = findAll(() => true, parsePage(markup.slice(0, mostChars)).children).slice(0, mostElements)
  const ofLink = (element: Element) =>
    element.name === 'a' ? recogniseUrl(element.attribs.href ?? '') : null
  return firstFound(all, recogniseElement) ?? firstFound(all, ofLink)
}

function firstFound(
  elements: Element[],
  recognise: (element: Element) => RecognisedEmbed | null,
): RecognisedEmbed | null {
  for (const element of elements) {
    const found = recognise(element)
    if (found !== null) return found
  }
  return null
}

function fromText(text: string): RecognisedEmbed | null {
  const lines = text
    .split('\n', mostLines)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isPostAnnouncement(line))
  for (const [index, line] of lines.entries()) {
    const post = readFlattenedPost(line, findDate)
    if (post === null) continue
    const words = [...lines.slice(0, index), post.text].filter((part) => part !== '').join('\n\n')
    return { ...post.embed, text: inlineFromText(words), ...addressIn(text, post.embed) }
  }
  const [address] = text.match(addressPattern) ?? []
  return address === undefined ? null : recogniseUrl(address)
}

function addressIn(text: string, { network, url }: RecognisedEmbed): Partial<RecognisedEmbed> {
  if (url !== null) return {}
  for (const address of (text.match(addressPattern) ?? []).slice(0, mostLines)) {
    const found = recogniseUrl(address)
    if (found?.network === network) return { url: found.url, postId: found.postId ?? null }
  }
  return {}
}

import type { Element } from 'domhandler'
import type { ImportContext } from '#blocks/context.ts'
import { embedKinds, embedStates } from '#blocks/embed/networks.ts'
import { pictureUrl } from '#blocks/image/picture-url.ts'
import { resolveHref } from '#blocks/inline/inline-from-html.ts'
import type { Inline } from '#blocks/inline.ts'
import { readParagraphs } from '#blocks/quote/read-quote.ts'
import {
  allNamed,
  childElements,
  firstNamed,
  firstWithClass,
  hasClass,
  visibleText,
} from '#lib/html/elements.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'

/** The fields of an embed's own card, as `embedToHtml` writes it. */
export function readCard(card: Element, context: ImportContext) {
  const quoted = firstWithClass(card, 'embed-quoted')
  const repliedTo = firstWithClass(card, 'embed-replied')
  const own = outside(card, quoted, repliedTo)
  const text = firstWithClass(card, 'embed-text')
  const picture = childElements(card).find((child) => child.name === 'img')
  const pictureAt = picture ? pictureUrl(picture, context.baseUrl) : null
  const footer = childElements(card).find((child) => child.name === 'footer')
  return {
    network: card.attribs['data-network'] ?? '',
    kind: embedKinds.find((name) => name === card.attribs['data-kind']) ?? 'post',
    state: embedStates.find((name) => name === card.attribs['data-state']) ?? 'live',
    postId: card.attribs['data-post'] ?? null,
    capturedAt: card.attribs['data-captured'] ?? null,
    capturedBy: card.attribs['data-captured-by'] ?? '',
    url: footer ? linkIn(footer, context) : null,
    author: spanIn(own, 'author'),
    handle: spanIn(own, 'handle'),
    verified: spanIn(own, 'verified') !== '',
    title: spanIn(own, 'title'),
    text: text ? joinParagraphs(readParagraphs(text.children, context, () => false)) : [],
    postedAt: footer ? timeIn(footer) : null,
    media: pictureAt === null ? null : (context.mediaFor?.({ url: pictureAt, kind: 'image' }) ?? null),
    quoted: quoted && readOther(quoted, card.attribs['data-quoted'] ?? '', context),
    repliedTo: repliedTo && readOther(repliedTo, card.attribs['data-replied-to'] ?? '', context),
    durationSeconds: numberIn(card, 'duration'),
    likes: numberIn(card, 'likes'),
    reposts: numberIn(card, 'reposts'),
    replies: numberIn(card, 'replies'),
    views: numberIn(card, 'views'),
    countedAt: card.attribs['data-counted'] ?? null,
    snapshotHash: card.attribs['data-snapshot'] ?? '',
  }
}

/** A bare frame nobody recognised: a link to what it showed; null when it showed nothing of the web. */
export function readFrame(frame: Element, context: ImportContext): { url: string; title: string } | null {
  const address = frame.attribs.src ?? frame.attribs['data-src'] ?? ''
  const url = resolveHref(address, context.baseUrl)
  return url !== null && isWebUrl(url) ? { url, title: (frame.attribs.title ?? '').trim() } : null
}

function readOther(quoted: Element, address: string, context: ImportContext) {
  const [head, ...rest] = childElements(quoted)
  const words = rest.filter((child) => firstNamed(child, 'time') === null)
  return {
    author: spanIn(head ? [head] : [], 'author'),
    handle: spanIn(head ? [head] : [], 'handle'),
    text: joinParagraphs(words.flatMap((child) => readParagraphs([child], context, () => false))),
    url: resolveHref(address, context.baseUrl),
    postedAt: timeIn(quoted),
  }
}

function joinParagraphs(paragraphs: Inline[]): Inline {
  return paragraphs.flatMap(
    (paragraph, index): Inline =>
      index === 0 ? paragraph : [{ break: true }, { break: true }, ...paragraph],
  )
}

function outside(card: Element, ...others: (Element | null)[]): Element[] {
  return childElements(card).filter((child) => !others.includes(child))
}

function numberIn(card: Element, name: string): number | null {
  const text = card.attribs[`data-${name}`] ?? ''
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null
}

function spanIn(scopes: Element[], name: string): string {
  const found = scopes
    .map((scope) => (hasClass(scope, `embed-${name}`) ? scope : firstWithClass(scope, `embed-${name}`)))
    .find((element) => element !== null)
  return found ? visibleText(found) : ''
}

function timeIn(scope: Element): string | null {
  return firstNamed(scope, 'time')?.attribs.datetime ?? null
}

function linkIn(scope: Element, context: ImportContext): string | null {
  return resolveHref(allNamed(scope, 'a')[0]?.attribs.href ?? '', context.baseUrl)
}

import type { Element } from 'domhandler'
import type { ImportContext } from '#blocks/context.ts'
import { readPicture } from '#blocks/image/read-picture.ts'
import { resolveHref } from '#blocks/inline/inline-from-html.ts'
import type { Inline } from '#blocks/inline.ts'
import { readParagraphs } from '#blocks/quote/read-quote.ts'
import { allNamed, firstNamed, firstWithClass, hasClass, visibleText } from '#lib/html/elements.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'

export type ReadRecording = {
  media: string | null
  url: string | null
  title: string
  caption: Inline
  credit: string
  durationSeconds: number | null
  transcript: Inline[]
}

/** The player element of this kind in an element of foreign markup that holds nothing else; null when there is none. */
export function playerIn(element: Element, name: 'video' | 'audio'): Element | null {
  if (element.name === name) return element
  const players = allNamed(element, name)
  if (players.length !== 1 || !players[0] || firstNamed(element, 'img', 'table', 'iframe')) return null
  if (element.name === 'figure') return players[0]
  return ['p', 'div'].includes(element.name) && visibleText(element) === '' ? players[0] : null
}

/** A recording from a player and the element around it. */
export function readPlayer(
  player: Element,
  scope: Element,
  kind: 'video' | 'audio',
  context: ImportContext,
): ReadRecording {
  const address = player.attribs.src ?? firstNamed(player, 'source')?.attribs.src ?? ''
  const url = webUrl(address, context)
  const { caption, credit } = readPicture(null, scope === player ? null : scope, context)
  return {
    media: url === null ? null : (context.mediaFor?.({ url, kind }) ?? null),
    url,
    title: (player.attribs.title ?? player.attribs['aria-label'] ?? '').trim(),
    caption,
    credit,
    durationSeconds: null,
    transcript: [],
  }
}

/** A recording from its own card, as `recordingToHtml` writes it. */
export function readRecordingCard(card: Element, context: ImportContext): ReadRecording {
  const transcript = firstWithClass(card, 'media-transcript')
  const duration = /^PT(\d+)S$/.exec(firstWithClass(card, 'media-duration')?.attribs.datetime ?? '')?.[1]
  const title = firstWithClass(card, 'media-title')
  const { caption, credit } = readPicture(null, card, context)
  const src = firstNamed(card, 'video', 'audio')?.attribs.src
  const kind = hasClass(card, 'block-video') ? 'video' : 'audio'
  const own = src === undefined ? null : webUrl(src, context)
  return {
    media: own === null ? null : (context.mediaFor?.({ url: own, kind }) ?? null),
    url: webUrl(firstWithClass(card, 'media-link')?.attribs.href ?? '', context),
    title: title ? visibleText(title) : '',
    caption,
    credit,
    durationSeconds: duration === undefined ? null : Number(duration),
    transcript: transcript
      ? readParagraphs(transcript.children, context, (found) => found.name === 'summary')
      : [],
  }
}

/** The still picture of a player or card, as a Media id. */
export function readPoster(element: Element, context: ImportContext): string | null {
  const address = hasClass(element, 'block-video')
    ? firstNamed(element, 'img')?.attribs.src
    : element.attribs.poster
  const url = webUrl(address ?? '', context)
  return url === null ? null : (context.mediaFor?.({ url, kind: 'image' }) ?? null)
}

function webUrl(address: string, context: ImportContext): string | null {
  const url = resolveHref(address, context.baseUrl)
  return url !== null && isWebUrl(url) ? url : null
}

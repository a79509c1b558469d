import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { formatPostedAt } from '#blocks/embed/format-posted-at.ts'
import { networkName } from '#blocks/embed/networks.ts'
import { trimInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline } from '#blocks/inline.ts'
import type { ReaderWords } from '#blocks/reader-words.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import { fill } from '#lib/text/fill.ts'

export type CardTime = { dateTime: string; text: string }

/** Everything an embed's card says, in reading order; '' and null are not shown. */
export type EmbedCard = {
  /** What it is and where: `Post on X`. */
  label: string
  author: string
  handle: string
  verified: string
  title: string
  paragraphs: Inline[]
  quoted: {
    label: string
    author: string
    handle: string
    paragraphs: Inline[]
    time: CardTime | null
  } | null
  time: CardTime | null
  link: { href: string; text: string } | null
  captured: string
  state: string
}

export type CardContext = { words: ReaderWords; lang: string; timeZone: string }

/** The card of an embed as reader page, light page and feeds show it. */
export function embedCard(block: EmbedBlock, context: CardContext): EmbedCard {
  const { words } = context
  const network = networkName(block.network, block.url)
  return {
    label: fill(labelOf(block.kind, words), { network }),
    author: block.author,
    handle: block.handle,
    verified: block.verified ? words.verified : '',
    title: block.title,
    paragraphs: paragraphsOf(block.text),
    quoted: quotedOf(block, context),
    time: timeOf(block.postedAt, context),
    link:
      block.url !== null && isWebUrl(block.url)
        ? { href: block.url, text: fill(words.viewOn, { network }) }
        : null,
    captured: capturedOf(block, context),
    state: stateOf(block.state, words),
  }
}

/** Rich text cut at empty lines: two hard breaks or more part paragraphs, one stays a line break. */
export function paragraphsOf(text: Inline): Inline[] {
  const paragraphs: Inline[] = [[]]
  for (const [index, node] of text.entries()) {
    const previous = text[index - 1]
    if ('break' in node && previous && 'break' in previous) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
  }
  return paragraphs.map(trimInline).filter((paragraph) => paragraph.length > 0)
}

function labelOf(kind: EmbedBlock['kind'], words: ReaderWords): string {
  const labels = {
    post: words.postOn,
    video: words.videoOn,
    audio: words.audioOn,
    photo: words.photoOn,
    chart: words.chartOn,
    map: words.mapOn,
    link: words.linkOn,
  }
  return labels[kind]
}

function quotedOf({ quoted }: EmbedBlock, context: CardContext): EmbedCard['quoted'] {
  return (
    quoted && {
      label: context.words.quotedPost,
      author: quoted.author,
      handle: quoted.handle,
      paragraphs: paragraphsOf(quoted.text),
      time: timeOf(quoted.postedAt, context),
    }
  )
}

function timeOf(postedAt: string | null, context: CardContext): CardTime | null {
  if (postedAt === null || postedAt === '') return null
  return { dateTime: postedAt, text: formatPostedAt(postedAt, context.lang, context.timeZone) }
}

function capturedOf(block: EmbedBlock, context: CardContext): string {
  if (block.capturedAt === null || block.capturedAt === '') return ''
  const date = formatPostedAt(block.capturedAt, context.lang, context.timeZone)
  return block.capturedBy === ''
    ? fill(context.words.captured, { date })
    : fill(context.words.capturedBy, { date, name: block.capturedBy })
}

function stateOf(state: EmbedBlock['state'], words: ReaderWords): string {
  const states = {
    live: '',
    edited: words.stateEdited,
    deleted: words.stateDeleted,
    unreachable: words.stateUnreachable,
  }
  return states[state]
}

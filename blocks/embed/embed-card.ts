import type { ReferencedEmbed } from '#blocks/context.ts'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { formatCounts } from '#blocks/embed/format-counts.ts'
import { formatPostedAt } from '#blocks/embed/format-posted-at.ts'
import { embedStates, networkName } from '#blocks/embed/networks.ts'
import { isTakenDown } from '#blocks/embed/redact-embeds.ts'
import { trimInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline } from '#blocks/inline.ts'
import type { ReaderWords } from '#blocks/reader-words.ts'
import { clockOf } from '#blocks/video/media-card.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import { fill } from '#lib/text/fill.ts'

export type CardTime = { dateTime: string; text: string }

/** A post that the embedded one quotes or answers. */
export type OtherPost = {
  label: string
  author: string
  handle: string
  paragraphs: Inline[]
  time: CardTime | null
}

/** Everything an embed's card says, in reading order; '' and null are not shown. */
export type EmbedCard = {
  /** What it is and where: `Post on X`. */
  label: string
  author: string
  handle: string
  verified: string
  repliedTo: OtherPost | null
  title: string
  duration: CardTime | null
  paragraphs: Inline[]
  quoted: OtherPost | null
  counts: string
  time: CardTime | null
  link: { href: string; text: string } | null
  captured: string
  state: string
}

export type CardContext = {
  words: ReaderWords
  lang: string
  timeZone: string
  references: { embeds?: Record<string, ReferencedEmbed> }
}

/** The card of an embed as reader page, light page and feeds show it. */
export function embedCard(block: EmbedBlock, context: CardContext): EmbedCard {
  const { words } = context
  const network = networkName(block.network, block.url)
  return {
    label: fill(labelOf(block.kind, words), { network }),
    author: block.author,
    handle: block.handle,
    verified: block.verified ? words.verified : '',
    repliedTo: otherPost(block, 'repliedTo', context),
    title: block.title,
    duration: durationOf(block.durationSeconds, words),
    paragraphs: paragraphsOf(block.text),
    quoted: otherPost(block, 'quoted', context),
    counts: formatCounts(block, context),
    time: timeOf(block.postedAt, context),
    link:
      block.url !== null && isWebUrl(block.url)
        ? { href: block.url, text: fill(words.viewOn, { network }) }
        : null,
    captured: capturedOf(block, context),
    state: stateOf(stateSince(block, context), words),
  }
}

/** The sentence in the place of a snapshot that was taken down; null for one that may be shown. */
export function takenDownSentence(
  block: Pick<EmbedBlock, 'network' | 'url'>,
  { references, words }: Pick<CardContext, 'references' | 'words'>,
): string | null {
  if (!isTakenDown(block.url, references.embeds)) return null
  return fill(words.embedTakenDown, { network: networkName(block.network, block.url) })
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

function otherPost(
  block: EmbedBlock,
  relation: 'quoted' | 'repliedTo',
  context: CardContext,
): OtherPost | null {
  const post = block[relation]
  if (post === null) return null
  const label = relation === 'quoted' ? context.words.quotedPost : context.words.repliedTo
  const sentence = takenDownSentence({ network: block.network, url: post.url }, context)
  if (sentence !== null) {
    return { label, author: '', handle: '', paragraphs: [[{ text: sentence }]], time: null }
  }
  return {
    label,
    author: post.author,
    handle: post.handle,
    paragraphs: paragraphsOf(post.text),
    time: timeOf(post.postedAt, context),
  }
}

function durationOf(seconds: number | null, words: ReaderWords): CardTime | null {
  if (seconds === null) return null
  const text = fill(words.duration, { duration: clockOf(seconds) })
  return { dateTime: `PT${Math.round(seconds)}S`, text }
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

/** What an editor marked comes before what was found later by asking the network. */
function stateSince(block: EmbedBlock, { references }: CardContext): EmbedBlock['state'] {
  if (block.state !== 'live' || block.url === null) return block.state
  const found = references.embeds?.[block.url]?.state
  return embedStates.find((state) => state === found) ?? 'live'
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

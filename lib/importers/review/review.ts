import type { Block } from '#blocks/registry.ts'
import { blockDefinitions, definitionOf } from '#blocks/registry.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'

/** Where a piece of a read story may go. `out`: left out, still listed. */
export const places = ['headline', 'standfirst', 'byline', 'dateline', 'source', 'text', 'out'] as const
export type Place = (typeof places)[number]

/** What an editor looks at before an import becomes a story: everything that was read, nothing decided for good. */
export type Review = {
  story: Omit<ImportedStory, 'stripped'>
  /** Lines that were left out; each may still be put somewhere. */
  out: { id: string; text: string }[]
  nextId: number
}

/** A review of what the importer found. */
export function beginReview({ stripped, ...story }: ImportedStory): Review {
  return {
    story,
    out: stripped.map((text, index) => ({ id: `out-${index}`, text })),
    nextId: stripped.length,
  }
}

/** Puts a line that was left out somewhere else; what stood there before is listed as left out. */
export function placeLine(review: Review, lineId: string, place: Place): Review {
  const line = review.out.find(({ id }) => id === lineId)
  if (!line || place === 'out') return review
  return put({ ...review, out: review.out.filter(({ id }) => id !== lineId) }, line.text, place)
}

/** Takes a block out of the text and puts its words somewhere else. */
export function placeBlock(review: Review, blockId: string, place: Place): Review {
  const block = review.story.blocks.find(({ id }) => id === blockId)
  if (!block || place === 'text') return review
  return put(
    withBlocks(
      review,
      review.story.blocks.filter(({ id }) => id !== blockId),
    ),
    textOf(block),
    place,
  )
}

/** Empties a field; its words are listed as left out. */
export function clearField(review: Review, field: Exclude<Place, 'text' | 'out'>): Review {
  return leaveOut({ ...review, story: { ...review.story, ...emptied[field] } }, wordsOf(review, field))
}

/** The words a field holds now, as one line; '' for none. */
export function wordsOf({ story }: Review, field: Exclude<Place, 'text' | 'out'>): string {
  if (field === 'byline') return story.byline.map(({ name }) => name).join(', ')
  if (field === 'source') return [story.source?.name, story.source?.url].filter(Boolean).join(' ')
  return story[field] ?? ''
}

/** The words of a block as one line. */
export function textOf(block: Block): string {
  return definitionOf(block).toText(block).replaceAll(/\s+/g, ' ').trim()
}

function put(review: Review, text: string, place: Place): Review {
  if (place === 'out') return leaveOut(review, text)
  if (place === 'text') {
    const paragraph = blockDefinitions.paragraph.create(`review-${review.nextId}`, { text: [{ text }] })
    return { ...withBlocks(review, [...review.story.blocks, paragraph]), nextId: review.nextId + 1 }
  }
  const cleared = place === 'byline' ? review : clearField(review, place)
  return { ...cleared, story: { ...cleared.story, ...filled(cleared, text, place) } }
}

function filled(
  { story }: Review,
  text: string,
  place: Exclude<Place, 'text' | 'out'>,
): Partial<Review['story']> {
  const sure = { confidence: { ...story.confidence, [place]: 1 } }
  if (place === 'byline')
    return { ...sure, byline: [...story.byline, { name: text, role: 'author', links: [] }] }
  if (place === 'source') return { ...sure, source: sourceFrom(text) }
  return { ...sure, [place]: text }
}

function sourceFrom(text: string): { name: string | null; url: string | null } {
  const url = /https?:\/\/\S+/.exec(text)?.[0] ?? null
  const name = text.replace(url ?? '', '').trim()
  return { name: name === '' ? null : name, url }
}

const emptied = {
  headline: { headline: null },
  standfirst: { standfirst: null },
  byline: { byline: [] },
  dateline: { dateline: null },
  source: { source: null },
}

function leaveOut(review: Review, text: string): Review {
  if (text === '') return review
  return {
    ...review,
    out: [...review.out, { id: `out-${review.nextId}`, text }],
    nextId: review.nextId + 1,
  }
}

function withBlocks(review: Review, blocks: Block[]): Review {
  return { ...review, story: { ...review.story, blocks } }
}

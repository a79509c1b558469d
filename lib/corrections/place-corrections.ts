import { bodyToText, type StoredBody } from '#blocks/body.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import {
  type CorrectedPassage,
  type PublicCorrection,
  passagesOf,
} from '#lib/corrections/public-correction.ts'
import { lettersOf, quotableTexts } from '#lib/quotes/quotable-text.ts'

/** Where a corrected passage stands in a story as it is now. */
export type PlacedPassage = {
  correctionId: string
  /** Which of the correction's passages it is, from 0. */
  number: number
  place:
    | { field: 'headline' | 'standfirst' }
    /** Behind the words, in UTF-16 units of one rich text of the block; null: behind the block. */
    | { blockId: string; at: { index: number; offset: number } | null }
}

type Story = { headline: string; standfirst: string; body: StoredBody }

/** Words this long that stand once are the same, wherever they went. */
const tellingLetters = 12

/**
 * Finds the corrected passages in a story as it is now: in their block, else wherever their words stand once. A passage
 * whose words were changed again, or went, is left out: then only the notice tells of it.
 */
export function placeCorrections(story: Story, corrections: PublicCorrection[]): PlacedPassage[] {
  return corrections.flatMap((correction) =>
    passagesOf(correction).flatMap((passage, number) => {
      const place = passage.field === null ? placeInBody(story.body, passage) : placeInHead(story, passage)
      return place ? [{ correctionId: correction.id, number, place }] : []
    }),
  )
}

function placeInHead(story: Story, { field, after }: CorrectedPassage): PlacedPassage['place'] | null {
  if (field !== 'headline' && field !== 'standfirst') return null
  return after !== '' && story[field].includes(after) ? { field } : null
}

function placeInBody(body: StoredBody, { blockId, after }: CorrectedPassage): PlacedPassage['place'] | null {
  const own = body.find(({ id }) => id === blockId)
  if (after === '') return own ? { blockId: own.id, at: endOf(own) } : null
  const words = after.replace(/…$/, '')
  const inOwn = own && placesIn(own, words)[0]
  if (inOwn) return inOwn
  if (own && bodyToText([own]).includes(words)) return { blockId: own.id, at: null }
  const elsewhere = body.flatMap((block) => placesIn(block, words))
  return elsewhere.length === 1 && lettersOf(words).length >= tellingLetters ? (elsewhere[0] ?? null) : null
}

function placesIn(block: StoredBody[number], words: string): PlacedPassage['place'][] {
  return quotableTexts(block).flatMap((inline, index) => {
    const start = inlineToText(inline).indexOf(words)
    return start < 0 ? [] : [{ blockId: block.id, at: { index, offset: start + words.length } }]
  })
}

/** Behind the last words of a block; null for a block of none. */
function endOf(block: StoredBody[number]): { index: number; offset: number } | null {
  const texts = quotableTexts(block)
  const last = texts.at(-1)
  return last ? { index: texts.length - 1, offset: inlineToText(last).length } : null
}

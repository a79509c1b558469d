import { defineRule, type PreflightPlace, type RuleFinding } from '#lib/preflight/define-rule.ts'
import { type CountedThing, countedThings } from '#lib/preflight/reading/numbers/counted-things.ts'
import { headlineFields, textPieces } from '#lib/preflight/text/text-pieces.ts'
import type { TextKind } from '#lib/preflight/text/text-kinds.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

const bodyKinds = new Set<TextKind>(['standfirst', 'body', 'heading', 'quotation', 'caption', 'table'])
/** 'Nearly 200' for 196 is how headlines speak. */
const roundedBy = 0.05

/**
 * A number in a headline that the text has nowhere, while the text counts the same things differently: 14 cadets
 * above, 12 cadets below, in figures or words.
 */
export const numberDiffers = defineRule({
  id: 'number-differs',
  severity: 'warn',
  check: ({ content }) => {
    const claims = headlineFields.flatMap((field) =>
      countedThings(content[field], content.lang)
        .filter(({ things }) => things.length > 0)
        .map((claim) => ({ field, claim })),
    )
    if (claims.length === 0) return []
    const counted = countedInText(content)
    return claims.flatMap(({ field, claim }) => contradiction(claim, counted, { field }) ?? [])
  },
})

function countedInText(content: ArticleContent): CountedThing[] {
  return textPieces(content)
    .filter(({ kind }) => bodyKinds.has(kind))
    .flatMap(({ text }) => countedThings(text, content.lang))
}

function contradiction(
  claim: CountedThing,
  counted: CountedThing[],
  place: PreflightPlace,
): RuleFinding | null {
  if (counted.some(({ value }) => isSame(claim.value, value))) return null
  const other = counted.find(({ things }) => things.some((thing) => claim.things.includes(thing)))
  if (!other) return null
  const values = { headline: claim.text, text: other.text }
  return { words: { key: 'preflight.finding.numberDiffers', values }, place: { ...place, quote: claim.text } }
}

/** Equal, or rounded in the headline to fewer figures. */
function isSame(headline: number, text: number): boolean {
  if (headline === text) return true
  const isRounder = figuresOf(headline) < figuresOf(text)
  return isRounder && Math.abs(headline - text) <= Math.abs(text) * roundedBy
}

function figuresOf(value: number): number {
  return String(value)
    .replace(/[.-]/g, '')
    .replace(/^0+|0+$/g, '').length
}

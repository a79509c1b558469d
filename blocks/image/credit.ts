import { inlineToText } from '#blocks/inline/inline-text.ts'
import { sliceInline, trimInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline } from '#blocks/inline.ts'

const creditWords =
  /(?:^|[^\p{L}])(photos?|photographs?|pictures?|images?|illustrations?|credits?|copyright|courtesy|handout|file|via|foto|bild|getty|reuters|afp|ap|epa|dpa|pa|shutterstock|wikimedia|flickr)(?:$|[^\p{L}])|©|\//iu
const labelledEnd =
  /(?:^|[.!?…"”’)]\s+|\s[|–—]\s+)((?:(?:photo(?:graph)?|picture|image|illustration|foto|bild)s?(?:\s+credit)?\s*(?::|by\b)|(?:image\s+)?credit\s*:|©)\s*\S.*)$/iu
const label =
  /^(?:(?:photo|image|picture)\s*)?credits?\s*:\s*|^(?:photo|image|picture|photograph|foto|bild)s?\s*:\s*/iu

/** Where a credit stands at the end of a text: `start` is where the text before it ends. */
type FoundCredit = { start: number; credit: string }

/**
 * A credit at the end of a caption or alt text: `… (Jane Doe/Agency)`, `… (Photo by Jane Doe)`,
 * `… Photo: Jane Doe`, `… © Agency`. Parentheses without a credit's words count only after the end of a
 * sentence, so that `the hall (left)` and `the building (Customs House)` stay text.
 */
export function findCredit(text: string): FoundCredit | null {
  return findInParentheses(text) ?? findLabelled(text)
}

/** A caption parted from the credit at its end. */
export function splitCaption(caption: Inline): { caption: Inline; credit: string } {
  const found = findCredit(inlineToText(caption))
  if (found === null) return { caption, credit: '' }
  return { caption: trimInline(sliceInline(caption, 0, found.start)), credit: found.credit }
}

/** Alt text without the credit at its end, and that credit. `known` is a credit found elsewhere. */
export function splitAlt(alt: string, known: string): { alt: string; credit: string } {
  const text = alt.trim()
  const found = findCredit(text)
  if (found !== null) return { alt: text.slice(0, found.start).trimEnd(), credit: found.credit }
  const end = [`(${known})`, known].find((ending) => known !== '' && text.endsWith(ending))
  return end === undefined
    ? { alt: text, credit: '' }
    : { alt: text.slice(0, -end.length).trimEnd(), credit: known }
}

/** A credit line without its wrapping: parentheses around it, `Credit:` or `Photo:` before it. */
export function cleanCredit(line: string): string {
  const text = withoutParentheses(line.replace(/\s+/gu, ' ').trim())
  return withoutParentheses(text.replace(/^[|/–—-]\s+/u, '').replace(label, '')).trim()
}

function findInParentheses(text: string): FoundCredit | null {
  const match = /[([]([^()[\]]+)[)\]]\s*\.?\s*$/u.exec(text)
  const inner = match?.[1]?.trim()
  if (!match || !inner) return null
  const before = text.slice(0, match.index).trimEnd()
  const afterSentence = (before === '' || /[.!?…"”’]$/u.test(before)) && /^\p{Lu}/u.test(inner)
  return creditWords.test(inner) || afterSentence
    ? { start: before.length, credit: cleanCredit(inner) }
    : null
}

function findLabelled(text: string): FoundCredit | null {
  const match = labelledEnd.exec(text)
  const line = match?.[1]
  if (!match || line === undefined) return null
  const before = text.slice(0, text.length - line.length).trimEnd()
  return { start: before.replace(/\s*[|–—]$/u, '').length, credit: cleanCredit(line) }
}

function withoutParentheses(text: string): string {
  const inner = /^\((.*)\)$/su.exec(text)?.[1] ?? /^\[(.*)\]$/su.exec(text)?.[1]
  return inner !== undefined && !/^[^(]*\)/u.test(inner) ? inner.trim() : text
}

import type { headlineFields } from '#lib/preflight/text/text-pieces.ts'

export type HeadlineField = (typeof headlineFields)[number]

/**
 * How many characters (code points) each headline may have before its place cuts it off; the editor's meters
 * and preflight read this one table.
 *
 * - main: structured data for news takes 110 at most
 * - short: two lines of a teaser on a phone of 360 pixels
 * - seo: result pages show about 600 pixels, 60 characters in most headlines
 * - social: cards of the networks show two to three lines, 90 on the narrowest
 * - push: a locked phone shows 120 in its two lines
 */
export const headlineSlots: Record<HeadlineField, { maxCharacters: number }> = {
  headline: { maxCharacters: 110 },
  shortHeadline: { maxCharacters: 60 },
  seoHeadline: { maxCharacters: 60 },
  socialHeadline: { maxCharacters: 90 },
  pushHeadline: { maxCharacters: 120 },
}

/** Length of a headline as the slots count it. */
export function headlineLengthOf(headline: string): number {
  return Array.from(headline.trim()).length
}

import { bodyToText } from '#blocks/body.ts'
import { tkMarkers } from '#lib/preflight/tk-markers.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { readingMinutes, wordCount } from '#lib/text/words.ts'

/** Where something still has to come: a field of the story, or a block. */
type TkPlace = { field: 'headline' | 'standfirst' } | { block: string }

export type TextFacts = {
  words: number
  /** Code points of the text, spaces included. */
  characters: number
  minutes: number
  /** Every TK in the story, in the order of reading; a block with two is there twice. */
  tks: TkPlace[]
}

/** What the header says of the text: its length, how long it takes to read, what is still to come. */
export function textFacts({
  headline,
  standfirst,
  body,
  lang,
}: Pick<ArticleContent, 'headline' | 'standfirst' | 'body' | 'lang'>): TextFacts {
  const text = bodyToText(body)
  const words = wordCount(text, lang)
  return {
    words,
    characters: Array.from(text).length,
    minutes: readingMinutes(words),
    tks: [
      ...tkMarkers(headline).map(() => ({ field: 'headline' as const })),
      ...tkMarkers(standfirst).map(() => ({ field: 'standfirst' as const })),
      ...body.flatMap((block) => tkMarkers(bodyToText([block])).map(() => ({ block: block.id }))),
    ],
  }
}

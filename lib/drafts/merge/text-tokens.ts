import { sliceInline } from '#blocks/inline/normalize-inline.ts'
import type { Inline } from '#blocks/inline.ts'
import { wordSegmenter } from '#lib/text/word-segmenter.ts'

/** A word, a run of white space or one other sign, with the rich text it stands in. */
export type Token = { text: string; inline: Inline }

/** Between two paragraphs of one field; no text holds it, because it is a separator of its own. */
export const paragraphToken: Token = { text: '\u2029', inline: [] }

const breakToken = '\n'
// Words of scripts that write without spaces are found by Intl.Segmenter, all others by their letters.
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const pieces = new RegExp(
  `\\n|[^\\S\\n]+|[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}_'’])+|[\\s\\S]`,
  'gu',
)
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** Plain text cut into tokens; joined they are the text again. `lang` as in BCP 47. */
export function textTokens(text: string, lang: string): string[] {
  return (text.match(pieces) ?? []).flatMap((piece) =>
    isUnspaced.test(piece) ? [...wordSegmenter(lang).segment(piece)].map(({ segment }) => segment) : [piece],
  )
}

/** Rich text cut into tokens; a hard break is one of its own. */
export function inlineTokens(inline: Inline, lang: string): Token[] {
  const tokens: Token[] = []
  let run: Inline = []
  const endRun = () => {
    tokens.push(...runTokens(run, lang))
    run = []
  }
  for (const node of inline) {
    if ('text' in node) {
      run.push(node)
    } else {
      endRun()
      tokens.push({ text: breakToken, inline: [node] })
    }
  }
  endRun()
  return tokens
}

function runTokens(run: Inline, lang: string): Token[] {
  const [only] = run
  const text = run.map((node) => ('text' in node ? node.text : '')).join('')
  let start = 0
  return textTokens(text, lang).map((piece) => {
    const from = start
    start += piece.length
    return {
      text: piece,
      inline:
        run.length === 1 && only && 'text' in only
          ? [{ ...only, text: piece }]
          : sliceInline(run, from, start),
    }
  })
}

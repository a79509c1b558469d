import { defineRule, type RuleFinding } from '#lib/preflight/define-rule.ts'
import { type UnbalancedMark, unbalancedMark } from '#lib/preflight/reading/marks/unbalanced-mark.ts'
import { surroundings } from '#lib/preflight/text/surroundings.ts'
import { type TextPiece, textPieces } from '#lib/preflight/text/text-pieces.ts'
import type { TextKind } from '#lib/preflight/text/text-kinds.ts'

/** What the newsroom punctuates itself; markup may be code, posts are somebody else's. */
const looked = new Set<TextKind>([
  'headline',
  'kicker',
  'standfirst',
  'body',
  'heading',
  'quotation',
  'caption',
  'table',
])

/**
 * Quotation marks and brackets without a counterpart, by paragraph. A quotation may run over paragraphs if each
 * one opens it again.
 */
export const unbalancedMarks = defineRule({
  id: 'unbalanced-marks',
  severity: 'warn',
  check: ({ content }) => {
    const pieces = textPieces(content).filter(({ kind }) => looked.has(kind))
    return pieces.flatMap((piece, index) => {
      const found = unbalancedMark(piece.text, content.lang)
      return found && !goesOn(found, pieces, index) ? [toFinding(found, piece)] : []
    })
  },
})

function goesOn(found: UnbalancedMark, pieces: TextPiece[], index: number): boolean {
  const { kind } = pieces[index] ?? { kind: null }
  if (!found.isOpenQuote || (kind !== 'body' && kind !== 'quotation')) return false
  const next = pieces.slice(index + 1, index + 6).find((piece) => piece.kind === kind)
  return next?.text.trimStart().startsWith(found.mark) === true
}

function toFinding({ mark, at }: UnbalancedMark, { text, place }: TextPiece): RuleFinding {
  const quote = surroundings(text, at, at + mark.length)
  return {
    words: { key: 'preflight.finding.marksUnbalanced', values: { mark, quote } },
    place: { ...place, quote },
  }
}

import type { RuleFinding } from '#lib/preflight/define-rule.ts'
import { compileHousePattern, type HousePattern } from '#lib/preflight/house-rules/house-pattern.ts'
import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'
import { type TextPiece, textPieces } from '#lib/preflight/text/text-pieces.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/** More of one rule in one story is said already. */
const mostFindings = 20

/** Where a story breaks a rule of house style: once a text, at its first place. A pattern that is none finds nothing. */
export function matchHouseRule(rule: HouseRule, content: ArticleContent): RuleFinding[] {
  const pattern = patternOf(rule)
  if (!pattern) return []
  return piecesFor(rule, content)
    .filter(({ text }) => pattern.test(text))
    .slice(0, mostFindings)
    .map((piece) => {
      const [first] = pattern.find(piece.text, 1)
      const quote = first && piece.text.slice(first.start, first.end)
      const words = { key: 'preflight.finding.houseRule' as const, values: { message: rule.message } }
      return { words, place: quote === undefined ? piece.place : { ...piece.place, quote } }
    })
}

function piecesFor({ fields }: HouseRule, content: ArticleContent): TextPiece[] {
  return textPieces(content).filter(({ kind }) => fields.length === 0 || fields.includes(kind))
}

const mostCompiled = 500
const compiled = new Map<string, HousePattern | null>()

function patternOf({ pattern, ignoreCase }: HouseRule): HousePattern | null {
  const key = `${ignoreCase ? 'i' : ' '}${pattern}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  const result = compileHousePattern(pattern, ignoreCase)
  const made = result.ok ? result.value : null
  if (compiled.size >= mostCompiled) compiled.clear()
  compiled.set(key, made)
  return made
}

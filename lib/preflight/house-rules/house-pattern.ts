import { RE2JS, RE2JSException } from 're2js'
import { fail, ok, type Result } from '#lib/result.ts'

/** A pattern of house style, ready to look. */
export type HousePattern = {
  /** Whether it occurs. */
  test(text: string): boolean
  /** Where it occurs, in order, `limit` times at most. */
  find(text: string, limit: number): { start: number; end: number }[]
}

const maxPatternLength = 500
/** Steps of the compiled pattern: together with the text's length they bound the time a search takes. */
const maxProgramSize = 500
/** Texts longer than this are tested, but the place is not looked for: finding places takes longer. */
const maxSearchedLength = 20_000

/**
 * Compiles what an editor typed. RE2 takes time in proportion to pattern × text and cannot hang on any input;
 * what it has no notion of (look-around, back references) is refused with its reason, as are patterns that match
 * nothing visible and ones too large.
 */
export function compileHousePattern(pattern: string, ignoreCase: boolean): Result<HousePattern, 'invalid'> {
  if (pattern.trim() === '') return fail('invalid', 'A pattern was expected, nothing came.', 'pattern')
  if (pattern.length > maxPatternLength) {
    return fail(
      'invalid',
      `The pattern has ${pattern.length} characters; ${maxPatternLength} are allowed.`,
      'pattern',
    )
  }
  const compiled = compile(pattern, ignoreCase)
  if (!compiled.ok) return compiled
  const expression = compiled.value
  if (expression.programSize() > maxProgramSize) {
    return fail(
      'invalid',
      'The pattern is too large: repeat fewer times or split it into two rules.',
      'pattern',
    )
  }
  if (expression.test('')) {
    return fail(
      'invalid',
      'The pattern also matches nothing at all, so it would match everywhere.',
      'pattern',
    )
  }
  return ok({ test: (text) => expression.test(text), find: (text, limit) => findIn(expression, text, limit) })
}

function compile(pattern: string, ignoreCase: boolean): Result<RE2JS, 'invalid'> {
  try {
    return ok(RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0))
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    return fail('invalid', `This is no pattern that can be searched for: ${plain(error.message)}.`, 'pattern')
  }
}

/** "error parsing regexp: missing closing ): `(`" without its first words and its programmer's quotation marks. */
function plain(message: string): string {
  return message.replace(/^error parsing regexp: /, '').replace(/`(.*)`$/s, '“$1”')
}

function findIn(expression: RE2JS, text: string, limit: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  if (text.length > maxSearchedLength) return found
  const matcher = expression.matcher(text)
  while (found.length < limit && matcher.find()) {
    if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() })
  }
  return found
}

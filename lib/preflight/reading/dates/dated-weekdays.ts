import { weekdayNumber, weekdayPattern } from '#lib/preflight/reading/dates/weekday-names.ts'
import { monthNumber } from '#lib/time/month-names.ts'

/** A weekday in a text with the date beside it; `year` null where the text leaves it to the reader. */
export type DatedWeekday = {
  weekday: number
  /** The weekday as it is written. */
  name: string
  day: number
  /** 1 to 12. */
  month: number
  year: number | null
  /** Another reading of a date in figures only: 3/4 is in March or in April. */
  isAmbiguous: boolean
  start: number
  end: number
}

type FoundDate = Pick<DatedWeekday, 'day' | 'month' | 'year' | 'isAmbiguous'> & { length: number }

const name = new RegExp(`(?<![\\p{L}\\p{M}])(?:${weekdayPattern})(?![\\p{L}\\p{M}])`, 'giu')
const window = 48
/** Days only with a capital: 'sat' and 'sun' are words. */
const abbreviation = /^(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)$/

const ordinal = '(?:st|nd|rd|th|er|º|\\.)?'
const lead = '^\\.?[\\s,(]+(?:(?:the|den|dem|le|el|il|o|de)\\s+)?'
const monthWord = '(\\p{L}{3,12}(?:\\s\\p{Script=Arabic}{4,6})?)'
const yearAfter = '(?:,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?![\\d,.]\\d|\\d))?'
const afterPatterns: [RegExp, (match: RegExpExecArray) => FoundDate | null][] = [
  [/^\.?[\s,(]+(\d{4})-(\d{2})-(\d{2})(?!\d)/u, (m) => inNumbers(m, m[3], m[2], m[1])],
  [/^\.?[\s,(]+(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u, (m) => inNumbers(m, m[1], m[2], m[3])],
  [
    new RegExp(`${lead}(\\d{1,2})${ordinal}\\s+(?:of\\s+|de\\s+|d['’])?${monthWord}\\.?${yearAfter}`, 'iu'),
    (m) => named(m, m[1], m[2], m[3]),
  ],
  [
    new RegExp(`${lead}${monthWord}\\.?\\s+(\\d{1,2})(?!\\d|[.,:]\\d)${ordinal}${yearAfter}`, 'iu'),
    (m) => named(m, m[2], m[1], m[3]),
  ],
]
const beforePatterns: [RegExp, (match: RegExpExecArray) => FoundDate | null][] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})[\s,(]+$/u, (m) => inNumbers(m, m[3], m[2], m[1])],
  [/(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})[\s,(]+$/u, (m) => inNumbers(m, m[1], m[2], m[3])],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+|d['’])?(\p{L}{3,12})\.?(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?\s*[,(]\s*$/iu,
    (m) => named(m, m[1], m[2], m[3]),
  ],
  [
    /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?\s*[,(]\s*$/iu,
    (m) => named(m, m[2], m[1], m[3]),
  ],
]

/**
 * The weekdays of a text that stand beside a date, in any of the usual orders: 'Monday 24 November 2026',
 * 'Monday, November 24', '24 November 2026 (Monday)', '2026-11-24, Monday', 'lunes, 24 de noviembre'.
 */
export function datedWeekdays(text: string): DatedWeekday[] {
  return [...text.matchAll(name)].flatMap((match): DatedWeekday[] => {
    const [written] = match
    if (abbreviation.test(written)) return []
    const weekday = weekdayNumber(written)
    if (weekday === null) return []
    const end = match.index + written.length
    const after = firstOf(afterPatterns, text.slice(end, end + window))
    if (after) return [{ ...after, weekday, name: written, start: match.index, end: end + after.length }]
    const before = firstOf(beforePatterns, text.slice(Math.max(0, match.index - window), match.index))
    return before ? [{ ...before, weekday, name: written, start: match.index - before.length, end }] : []
  })
}

function firstOf(
  patterns: [RegExp, (match: RegExpExecArray) => FoundDate | null][],
  text: string,
): FoundDate | null {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text)
    const date = match && read(match)
    if (date) return date
  }
  return null
}

function named(match: RegExpExecArray, day = '', month = '', year?: string): FoundDate | null {
  const number = monthNumber(month)
  if (number === null) return null
  return {
    day: Number(day),
    month: number,
    year: year === undefined ? null : Number(year),
    isAmbiguous: false,
    length: match[0].length,
  }
}

function inNumbers(match: RegExpExecArray, day = '', month = '', year = ''): FoundDate {
  const [first, second] = [Number(day), Number(month)]
  const isSwapped = second > 12
  return {
    day: isSwapped ? second : first,
    month: isSwapped ? first : second,
    year: Number(year),
    isAmbiguous: !match[0].includes('-') && first <= 12 && second <= 12,
    length: match[0].length,
  }
}

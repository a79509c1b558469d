import { monthNumber } from '#lib/time/month-names.ts'
import { zoneOffset } from '#lib/time/zone-offset.ts'

/** A date found in a line: ISO 8601, and the characters it takes (its time and zone included). */
export type FoundDate = { iso: string; start: number; end: number }

type Day = { year: number; month: number; day: number; start: number; end: number }

const arabicDigits = /[٠-٩۰-۹]/g
const dayMonthYear =
  /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+|d['’])?(\p{L}+)[.،,]?[\s-]+(?:de\s+|del\s+)?((?:19|20)\d{2})/gu
const arabicPair = /(\d{1,2})\s+(\p{L}+\s\p{L}+)[،,]?\s+((?:19|20)\d{2})/gu
const slashedMonth = /(\d{1,2})\s+(?:\p{L}+\s?)?\p{L}+\s?\/\s?(\p{L}+)[،,]?\s+((?:19|20)\d{2})/gu
const monthDayYear = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/gu
const isoDay = /((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})/g
const numericDay = /(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})/g
const eastAsianDay = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g
const timeAfter =
  /^[T\s,·|@–-]{0,4}(?:at|um|à|a las|às|as|alle|kl\.?|om|в|о|الساعة)?\s{0,2}(\d{1,2})(?:\s?[:.hH]\s?(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?)?\s?(am|pm|a\.m\.|p\.m\.)?\s?(?:Uhr|Uhr\.|h|hrs)?\s?\(?(Z|[+-]\d{2}:?\d{2}|[A-Z]{1,4})?\b\)?/i
const timeBefore =
  /(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|a\.m\.|p\.m\.)?\s?([A-Z]{2,4})?\s?(?:[·,|–-]|on|am)?\s{0,2}(?:\p{L}{2,10},?\s)?$/iu

/**
 * The first full date (with its year) in a line, in the languages of `words/months.ts`, with the time beside it.
 * Dates that leave the year to the reader are not read. `03/04/2025` is read day first unless `monthFirst`.
 */
export function findDate(line: string, monthFirst = false): FoundDate | null {
  const text = line.slice(0, 2000).replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15))
  const day = firstDay(text, monthFirst)
  if (day === null) return null
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`
  const after = clock(timeAfter.exec(text.slice(day.end)), date)
  if (after !== null) return { iso: date + after.iso, start: day.start, end: day.end + after.length }
  const before = clock(timeBefore.exec(text.slice(Math.max(0, day.start - 24), day.start)), date)
  if (before !== null) return { iso: date + before.iso, start: day.start - before.length, end: day.end }
  return { iso: date, start: day.start, end: day.end }
}

function firstDay(text: string, monthFirst: boolean): Day | null {
  const found = [
    ...matches(text, isoDay, (m) => of(m, Number(m[1]), Number(m[2]), Number(m[3]))),
    ...matches(text, eastAsianDay, (m) => of(m, Number(m[1]), Number(m[2]), Number(m[3]))),
    ...matches(text, dayMonthYear, (m) => of(m, Number(m[3]), monthNumber(m[2] ?? ''), Number(m[1]))),
    ...matches(text, arabicPair, (m) => of(m, Number(m[3]), monthNumber(m[2] ?? ''), Number(m[1]))),
    ...matches(text, slashedMonth, (m) => of(m, Number(m[3]), monthNumber(m[2] ?? ''), Number(m[1]))),
    ...matches(text, monthDayYear, (m) => of(m, Number(m[3]), monthNumber(m[1] ?? ''), Number(m[2]))),
    ...matches(text, numericDay, (m) => numeric(m, monthFirst)),
  ]
  return found.sort((a, b) => a.start - b.start)[0] ?? null
}

function matches(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Day | null): Day[] {
  return [...text.matchAll(pattern)].map(read).filter((day) => day !== null)
}

function numeric(match: RegExpExecArray, monthFirst: boolean): Day | null {
  const [first, second] = [Number(match[1]), Number(match[3])]
  const swap = second > 12 || (monthFirst && first <= 12 && match[2] === '/')
  return swap ? of(match, Number(match[4]), first, second) : of(match, Number(match[4]), second, first)
}

function of(match: RegExpExecArray, year: number, month: number | null, day: number): Day | null {
  if (month === null || month < 1 || month > 12 || day < 1 || day > new Date(year, month, 0).getDate())
    return null
  return { year, month, day, start: match.index, end: match.index + match[0].length }
}

function clock(match: RegExpExecArray | null, date: string): { iso: string; length: number } | null {
  if (match === null) return null
  const isBefore = match.length === 5
  const [hourText, minuteText] = [match[1], match[2]]
  const secondText = isBefore ? undefined : match[3]
  const half = (isBefore ? match[3] : match[4])?.toLowerCase().replaceAll('.', '')
  const zone = (isBefore ? match[4] : match[5]) ?? ''
  if (minuteText === undefined && half === undefined) return null
  const hour = (Number(hourText) % (half ? 12 : 25)) + (half === 'pm' ? 12 : 0)
  if (hour > 23 || Number(minuteText ?? 0) > 59) return null
  const offset = /^[+-]/.test(zone)
    ? zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2')
    : zoneOffset(zone.toUpperCase(), date)
  return {
    iso: `T${two(hour)}:${minuteText ?? '00'}:${secondText ?? '00'}${offset}`,
    length: match[0].length,
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

import type { Inline } from '#blocks/inline.ts'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import { findDate } from '#lib/time/find-date.ts'

const mostChars = 10_000
const mostLineChars = 500

/** One line of words from elsewhere: white space collapsed, control characters gone, 500 characters at most; '' for no text. */
export function lineFrom(value: unknown): string {
  return typeof value === 'string' ? tidy(value).replace(/\s+/g, ' ').slice(0, mostLineChars).trim() : ''
}

/** Rich text from plain words of elsewhere: lines stay lines, web addresses become links, 10,000 characters at most. */
export function inlineFromWords(value: unknown): Inline {
  if (typeof value !== 'string') return []
  const lines = tidy(value).slice(0, mostChars).trim()
  return inlineFromText(lines).flatMap((node) => ('text' in node ? linked(node.text) : [node]))
}

/** An ISO date or date-time from how answers write it; null for anything else. */
export function momentFrom(value: unknown): string | null {
  const text = lineFrom(value)
  const [, day, time] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?))?$/.exec(
      text,
    ) ?? []
  if (day === undefined) return text === '' ? null : (findDate(text)?.iso ?? null)
  // A time of day without its zone names no moment.
  const isMoment = time !== undefined && /(?:Z|\d{2}:?\d{2})$/.test(time) && /Z|[+-]/.test(time)
  if (!isMoment) return day
  const at = new Date(`${day}T${time.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')}`)
  return Number.isNaN(at.getTime()) ? day : at.toISOString()
}

/** A whole number of seconds, given as a number or as an ISO 8601 duration (`PT1H2M3S`); null for anything else. */
export function secondsFrom(value: unknown): number | null {
  const seconds = typeof value === 'number' ? value : Number(lineFrom(value) || Number.NaN)
  if (Number.isFinite(seconds)) return seconds > 0 && seconds < 1e7 ? Math.round(seconds) : null
  const [all, d, h, m, s] =
    /^P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d{1,6})?S)?$/.exec(lineFrom(value)) ??
    []
  if (all === undefined) return null
  return Number(d ?? 0) * 86_400 + Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0) || null
}

/** A count from a number or digits; null for anything else. */
export function countFrom(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : lineFrom(value)
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** A whole web address, or null. */
export function addressFrom(value: unknown): string | null {
  return typeof value === 'string' && value.length < 4_000 && isWebUrl(value) ? value : null
}

function linked(text: string): Inline {
  return text.split(/(https?:\/\/[^\s<>"]{3,2000})/).flatMap((part, index): Inline => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }]
    const href = part.replace(/[.,;:!?)\]}»”’'"]{1,10}$/, '')
    const rest = part.slice(href.length)
    if (!isWebUrl(href)) return [{ text: part }]
    return [{ text: href, marks: [{ type: 'link', href }] }, ...(rest === '' ? [] : [{ text: rest }])]
  })
}

function tidy(text: string): string {
  return text
    .slice(0, mostChars * 2)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
}

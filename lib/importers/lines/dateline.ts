import { isNewsAgency } from '#lib/importers/words/agencies.ts'
import { monthNumber } from '#lib/time/month-names.ts'

/** A dateline at the start of a paragraph: its words, the agency in it, and how many characters it takes with its dash. */
export type FoundDateline = { dateline: string; agency: string | null; length: number }

const separator =
  /\s*\.-\s+|\s*(?:--+|—|–|―)\s*|\s+[-_]\s+|\)\s?[-:]\s+|(?<=\p{Lu}{3}):\s+|(?<=[\p{Lo}]{3}):\s+/gu
const slashed = /^(.{3,60}?)\s?\/([\p{L} -]{2,20})\/\.?\s*(?:[-–—]\s+)?(?=\S)/u

/**
 * Reads 'SALTMERE, Verrin (AP) — …', 'VANTRY, March 4 (Reuters) - …', 'Saltmere (dpa) - …', 'AFP — …', 'Saltmere, 3 mar (EFE).- …',
 * 'MOSCOW, May 5. /TASS/. …', 'القدس (رويترز) - …'. Null when the paragraph starts with its sentence.
 */
export function readDateline(text: string): FoundDateline | null {
  const head = text.slice(0, 130)
  const tass = slashed.exec(head)
  if (tass !== null && placeKind(tass[1] ?? '') !== null && isAgencyName(tass[2] ?? '')) {
    return {
      dateline: tass[0].trim().replace(/\.$/, ''),
      agency: (tass[2] ?? '').trim(),
      length: tass[0].length,
    }
  }
  const leading = /^\(([^()]{2,30})\)\s*(?:--|[—–-])\s*/u.exec(head)
  for (const match of head.slice(leading?.[0].length ?? 0).matchAll(separator)) {
    const start = leading?.[0].length ?? 0
    const closing = match[0].startsWith(')') ? 1 : 0
    const words = head.slice(start, start + match.index + closing).trim()
    const next = text.slice(start + match.index + match[0].length)
    const found = words === '' || !isSentence(next) ? null : readHead(words, match[0], next)
    if (found !== null) {
      const agency = leading?.[1] ?? found.agency
      const dateline = leading === null ? words : head.slice(0, start + match.index + closing).trim()
      return { dateline, agency, length: start + match.index + match[0].length }
    }
    if (words.length > 100) break
  }
  if (leading !== null && isAgencyName(leading[1] ?? '')) {
    return { dateline: `(${leading[1]})`, agency: leading[1] ?? null, length: leading[0].length }
  }
  return null
}

function readHead(words: string, dash: string, next: string): { agency: string | null } | null {
  if (/^\p{Ll}/u.test(next) || /[!?;«“"]/.test(words)) return null
  if (isNewsAgency(words)) return { agency: words }
  const agency = /\(([^()]{2,40})\)$/.exec(words)
  const place = placeKind(agency === null ? words : words.slice(0, agency.index).trim())
  if (agency !== null)
    return place !== null && isAgencyName(agency[1] ?? '') ? { agency: agency[1]?.trim() ?? null } : null
  if (place === 'capitals') return { agency: null }
  if (place === 'caseless') return words.length <= 24 && !/\s\S+\s\S+\s/.test(words) ? { agency: null } : null
  const strong = /[—–]|--/.test(dash)
  return place === 'named' && strong && (words.split(/\s+/).length <= 2 || /,/.test(words))
    ? { agency: null }
    : null
}

// 'SALTMERE - JANE DOE' and 'RTRS - 0914 GMT 21 OCT 2025' tell who and when, and no story begins after them.
function isSentence(words: string): boolean {
  return (
    (words.slice(0, 400).match(/\p{L}{2,}/gu)?.length ?? 0) >= 4 || /[\p{sc=Han}\p{sc=Hiragana}]/u.test(words)
  )
}

function isAgencyName(name: string): boolean {
  const words = name.trim()
  if (isNewsAgency(words) || isNewsAgency(words.split(/[/,]/)[0] ?? '')) return true
  if (/\d/.test(words) || words.split(/\s+/).length > 4) return false
  return /^\p{Lu}/u.test(words) || /^[\p{Lo}\s.]+$/u.test(words)
}

/** What a run of words before the dash is: a place in capitals, a named place, a place in a script without case; null for anything else. */
function placeKind(words: string): 'capitals' | 'named' | 'caseless' | null {
  const [place = '', ...rest] = words.replace(/\.$/, '').split(/\s*[,،]\s*/)
  if (place === '' || words.length > 80 || rest.length > 4) return null
  if (!rest.every(isRegionOrDate)) return null
  const tokens = place.replace(/\s+\d{1,2}(?:\s+\p{L}+)?$/u, '').split(/[\s/]+/)
  if (tokens.length > 5) return null
  if (tokens.every((token) => /^[\p{Lo}\p{M}]+$/u.test(token))) return tokens.length <= 3 ? 'caseless' : null
  const capitals = tokens.every((token) => /^[\p{Lu}\p{M}.'’-]+$/u.test(token) || /^(?:DE|LA)$/.test(token))
  if (capitals) return /\p{Lu}{3}/u.test(place) || place.includes('.') ? 'capitals' : null
  return tokens.every((token) =>
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|le|del|am|an|der|sur|on|of|upon|and)$/u.test(token),
  )
    ? 'named'
    : null
}

function isRegionOrDate(part: string): boolean {
  if (part === '') return true
  const words = part.split(/\s+/)
  if (words.length > 5) return false
  return words.every(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      /^\d{1,4}(?:st|nd|rd|th|er|\.|º)?$/.test(word) ||
      monthNumber(word) !== null ||
      /^(?:de|of|and|the)$/.test(word) ||
      /^[\p{Lo}]+$/u.test(word),
  )
}

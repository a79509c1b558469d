import { isNumberWord, scaleOf, valueOfWords } from '#lib/preflight/reading/numbers/number-words.ts'

/** A number in a text and what it counts: '14 young cadets' counts 'young' and 'cadet'. */
export type CountedThing = {
  value: number
  /** As it is written, with what it counts: 'fourteen young cadets'. */
  text: string
  /** Stems of the words behind it, none for a bare number. */
  things: string[]
  start: number
}

const commaDecimals = new Set('de fr es pt it nl pl ru uk tr sv da nb nn no fi cs'.split(' '))
const token =
  /\p{N}[\p{N}.,\u00a0\u202f]*(?:(?<=\p{N})\p{L}+)?|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** Words that follow numbers without being what is counted, and those at which looking for it ends. */
const stops = new Set(
  'a an the of to in on at by for from with without and or but than as is are was were be been had has have who which that after before more less other others per cent percent p.m a.m'.split(
    ' ',
  ),
)
/** Measures count too many different things in one story to be compared. */
const measures = new Set(
  'year month week day hour minute second moment night morning evening time metre meter kilometre kilometer mile foot inch centimetre millimetre gram kilo kilogram tonne ton litre knot degree point crown pound dollar euro cent penny percent january february march april may june july august september october november december'.split(
    ' ',
  ),
)
const irregular = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['feet', 'foot'],
])

/**
 * The numbers of a text with what they count, in order: figures in any language, words in English. Years, times,
 * scores, ordinals, codes and numbers with a unit of time, length, weight or money count nothing.
 */
export function countedThings(text: string, lang: string): CountedThing[] {
  const tokens = [...text.matchAll(token)].map((match) => ({ text: match[0], start: match.index }))
  const isEnglish = lang.startsWith('en')
  const found: CountedThing[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readFigures(tokens, at, lang) ?? (isEnglish ? readWords(tokens, at, text) : null)
    if (!number) continue
    const start = tokens[at]?.start ?? 0
    const { things, end } = thingsAfter(tokens, number.next)
    const before = tokens[at - 1]
    const isGlued = before !== undefined && /[-/:–—.,@#№]/.test(before.text) && before.start + 1 === start
    if (!isGlued && !number.isCode) {
      const until = end === null ? endOf(tokens[number.next - 1]) : end
      found.push({ value: number.value, things, start, text: text.slice(start, until) })
    }
    at = number.next - 1
  }
  return found
}

type Token = { text: string; start: number }
type ReadNumber = { value: number; next: number; isCode: boolean }

function readFigures(tokens: Token[], at: number, lang: string): ReadNumber | null {
  const raw = tokens[at]?.text ?? ''
  if (!/^\p{Nd}/u.test(raw)) return null
  const [, figures = '', suffix = ''] = /^(\p{N}[\p{N}.,\u00a0\u202f]*?)[.,]*(\p{L}*)$/u.exec(raw) ?? []
  const value = parseFigures(figures, lang)
  const next = tokens[at + 1]
  const scale =
    scaleOf(suffix.toLowerCase()) ?? (suffix === '' ? scaleOf(next?.text.toLowerCase() ?? '') : null)
  const isYear = scale === null && /^(?:1[5-9]|20|21)\d\d$/.test(figures)
  const glue = next && next.start === endOf(tokens[at]) ? next.text : ''
  const isRange = /^[:/–—]$/.test(glue) || (glue === '-' && /^\p{N}/u.test(tokens[at + 2]?.text ?? ''))
  const isCode = value === null || isYear || isRange || (suffix !== '' && scale === null)
  const usesNext = suffix === '' && scale !== null
  return { value: (value ?? 0) * (scale ?? 1), next: at + (usesNext ? 2 : 1), isCode }
}

function readWords(tokens: Token[], at: number, text: string): ReadNumber | null {
  const words: string[] = []
  let next = at
  for (; next < tokens.length; next += 1) {
    const word = (tokens[next]?.text ?? '').toLowerCase()
    if (word === '-' && words.length > 0 && isNumberWord((tokens[next + 1]?.text ?? '').toLowerCase()))
      continue
    const isJoiner =
      word === 'and' &&
      /^(?:hundred|thousand|million)$/.test(words.at(-1) ?? '') &&
      isNumberWord((tokens[next + 1]?.text ?? '').toLowerCase())
    if (!isJoiner && !isNumberWord(word)) break
    if (valueOfWords([...words, word]) === null) break
    words.push(word)
  }
  const value = words.length === 0 ? null : valueOfWords(words)
  if (value === null) return null
  // 'one' is mostly no count, and 'a hundred', 'thousands' are no exact ones.
  const after = text.slice(endOf(tokens[next - 1]), endOf(tokens[next - 1]) + 1)
  return { value, next, isCode: value <= 1 || after === '-' }
}

function thingsAfter(tokens: Token[], from: number): { things: string[]; end: number | null } {
  const things: string[] = []
  let end: number | null = null
  for (let at = from; at < Math.min(tokens.length, from + 3) && things.length < 2; at += 1) {
    const { text, start } = tokens[at] ?? { text: '', start: 0 }
    if (text === '-' && things.length === 0 && start === endOf(tokens[at - 1]))
      return { things: [], end: null }
    const stem = stemOf(text)
    if (!/^\p{L}{2,}/u.test(text) || stops.has(text.toLowerCase())) break
    if (measures.has(stem)) break
    things.push(stem)
    end = start + text.length
  }
  return { things, end }
}

function parseFigures(figures: string, lang: string): number | null {
  const plain = figures.replace(/[\u00a0\u202f]/g, '')
  const isComma = commaDecimals.has(lang.split('-')[0] ?? '')
  const [thousands, decimal] = isComma ? ['.', ','] : [',', '.']
  const value = Number(plain.replaceAll(thousands, '').replace(decimal, '.'))
  return Number.isNaN(value) ? null : value
}

function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/[’']s?$/, '')
  const known = irregular.get(lower)
  if (known !== undefined) return known
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|z)es$/.test(lower)) return lower.slice(0, -2)
  return lower.replace(/(?<=[^s])s$/, '')
}

function endOf(of: Token | undefined): number {
  return of ? of.start + of.text.length : 0
}

import { alignTokens } from '#lib/drafts/merge/align-tokens.ts'
import { linksIn, mergeMarks } from '#lib/drafts/merge/merge-marks.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import type { Token } from '#lib/drafts/merge/text-tokens.ts'

/**
 * A merged text. `fromOurs[n]` and `fromTheirs[n]` say where the place before token n of a side went (the last entry:
 * its end). `keptEdited`: one side deleted words that the other edited.
 */
export type MergedTokens = {
  tokens: Token[]
  fromOurs: number[]
  fromTheirs: number[]
  keptEdited: boolean
}

type Region = { base: Token[]; ours: Token[]; theirs: Token[] }
type Chosen = { tokens: Token[]; from: 'ours' | 'theirs' | 'both'; keptEdited?: boolean }

/**
 * Three-way merge of words (diff3: Khanna, Kunal and Pierce, 2007). Null when edits of the two sides touch and neither
 * result holds the other.
 */
export function mergeTokens(base: Token[], ours: Token[], theirs: Token[]): MergedTokens | null {
  const inOurs = alignTokens(base.map(textOf), ours.map(textOf))
  const inTheirs = alignTokens(base.map(textOf), theirs.map(textOf))
  const merged: MergedTokens = { tokens: [], fromOurs: [], fromTheirs: [], keptEdited: false }
  let [b, o, t] = [0, 0, 0]
  for (let index = 0; index <= base.length; index += 1) {
    const end = index === base.length
    const [nextOurs, nextTheirs] = end ? [ours.length, theirs.length] : [inOurs[index], inTheirs[index]]
    if (nextOurs === undefined || nextTheirs === undefined || nextOurs < 0 || nextTheirs < 0) continue
    const region = {
      base: base.slice(b, index),
      ours: ours.slice(o, nextOurs),
      theirs: theirs.slice(t, nextTheirs),
    }
    if (!append(merged, region)) return null
    if (!end && !appendShared(merged, base[index], ours[nextOurs], theirs[nextTheirs])) return null
    ;[b, o, t] = [index + 1, nextOurs + 1, nextTheirs + 1]
  }
  merged.fromOurs.push(merged.tokens.length)
  merged.fromTheirs.push(merged.tokens.length)
  return merged
}

/** Whether every word of `small` stands in `large`, in the same order. */
export function containsTokens(large: Token[], small: Token[]): boolean {
  let found = 0
  for (const token of large) {
    const wanted = small[found]
    if (wanted && wanted.text === token.text && sameValue(linksIn([wanted]), linksIn([token]))) found += 1
  }
  return found === small.length
}

function append(merged: MergedTokens, region: Region): boolean {
  const chosen = choose(region)
  if (chosen === null) return false
  const start = merged.tokens.length
  const end = start + chosen.tokens.length
  merged.tokens.push(...chosen.tokens)
  merged.fromOurs.push(...placesOf(region.ours.length, start, end, chosen.from !== 'theirs'))
  merged.fromTheirs.push(...placesOf(region.theirs.length, start, end, chosen.from !== 'ours'))
  merged.keptEdited ||= chosen.keptEdited ?? false
  return true
}

// A place inside words that gave way goes behind what replaced them, unless it stood before them.
function placesOf(length: number, start: number, end: number, exact: boolean): number[] {
  return Array.from({ length }, (_, index) => (exact ? start + index : index === 0 ? start : end))
}

function appendShared(merged: MergedTokens, base?: Token, ours?: Token, theirs?: Token): boolean {
  const token = base && ours && theirs ? mergeMarks(base, ours, theirs) : null
  if (token === null) return false
  merged.fromOurs.push(merged.tokens.length)
  merged.fromTheirs.push(merged.tokens.length)
  merged.tokens.push(token)
  return true
}

function choose({ base, ours, theirs }: Region): Chosen | null {
  if (sameValue(ours, theirs)) return { tokens: ours, from: 'both' }
  if (isUntouched(base, ours, theirs)) return { tokens: theirs, from: 'theirs' }
  if (isUntouched(base, theirs, ours)) return { tokens: ours, from: 'ours' }
  if (containsTokens(ours, theirs)) {
    return { tokens: ours, from: 'ours', keptEdited: base.length > 0 && theirs.length === 0 }
  }
  if (containsTokens(theirs, ours)) {
    return { tokens: theirs, from: 'theirs', keptEdited: base.length > 0 && ours.length === 0 }
  }
  return null
}

// Marks alone give way to other words; a link that was set is kept or asked about.
function isUntouched(base: Token[], side: Token[], other: Token[]): boolean {
  const known = new Set([...linksIn(base), ...linksIn(other)])
  return (
    base.length === side.length &&
    base.every((token, index) => token.text === side[index]?.text) &&
    linksIn(side).every((href) => known.has(href))
  )
}

function textOf(token: Token): string {
  return token.text
}

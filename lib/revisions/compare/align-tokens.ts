import { diffArrays } from 'diff'
import { longestIncreasing } from '#lib/text/longest-increasing.ts'

/** A stretch of tokens, `end` excluded. */
export type Span = { start: number; end: number }

/** Stretches of both sides that are the same, or that stand for each other. */
export type Hunk = { isSame: boolean; before: Span; after: Span }

type Region = { before: Span; after: Span }

/** Myers' algorithm takes time with the square of the edits; above this many, anchors divide the text first. */
const maxEdits = 600

/**
 * Aligns two lists of tokens: same and changed stretches by turns, covering both. Shortest edit script (Myers
 * 1986) where the edits are few; else divided at words that occur once on either side (patience diff), so that
 * the time stays near linear; what neither can align counts as replaced.
 */
export function alignTokens(before: string[], after: string[]): Hunk[] {
  const whole = { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } }
  return joinHunks(alignRegion(before, after, whole))
}

function alignRegion(before: string[], after: string[], region: Region): Hunk[] {
  const { head, middle, tail } = trimRegion(before, after, region)
  return [head, ...alignMiddle(before, after, middle), tail]
}

function alignMiddle(before: string[], after: string[], region: Region): Hunk[] {
  if (isEmpty(region.before) || isEmpty(region.after)) return [{ isSame: false, ...region }]
  return (
    alignByEdits(before, after, region) ??
    alignByAnchors(before, after, region) ?? [{ isSame: false, ...region }]
  )
}

function alignByEdits(before: string[], after: string[], region: Region): Hunk[] | null {
  const [a, b] = [sliceOf(before, region.before), sliceOf(after, region.after)]
  const changes = diffArrays(a, b, { maxEditLength: maxEdits })
  if (changes === undefined) return null
  let [from, to] = [region.before.start, region.after.start]
  return changes.map(({ added, removed, count }) => {
    const hunk = {
      isSame: !added && !removed,
      before: { start: from, end: from + (added ? 0 : count) },
      after: { start: to, end: to + (removed ? 0 : count) },
    }
    from = hunk.before.end
    to = hunk.after.end
    return hunk
  })
}

function alignByAnchors(before: string[], after: string[], region: Region): Hunk[] | null {
  const anchors = uniqueAnchors(before, after, region)
  if (anchors.length === 0) return null
  const hunks: Hunk[] = []
  let [from, to] = [region.before.start, region.after.start]
  for (const anchor of anchors) {
    hunks.push(
      ...alignRegion(before, after, {
        before: { start: from, end: anchor.from },
        after: { start: to, end: anchor.to },
      }),
      { isSame: true, before: spanAt(anchor.from), after: spanAt(anchor.to) },
    )
    from = anchor.from + 1
    to = anchor.to + 1
  }
  const rest = {
    before: { start: from, end: region.before.end },
    after: { start: to, end: region.after.end },
  }
  return [...hunks, ...alignRegion(before, after, rest)]
}

function uniqueAnchors(before: string[], after: string[], region: Region): { from: number; to: number }[] {
  const here = placesOfUnique(before, region.before)
  const there = placesOfUnique(after, region.after)
  const pairs = [...there].flatMap(([token, to]) => {
    const from = here.get(token)
    return from === undefined ? [] : [{ from, to }]
  })
  return longestIncreasing(pairs.map(({ from }) => from)).flatMap((index) => pairs[index] ?? [])
}

function placesOfUnique(tokens: string[], { start, end }: Span): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let place = start; place < end; place += 1) {
    const token = tokens[place] ?? ''
    if (places.has(token)) repeated.add(token)
    places.set(token, place)
  }
  for (const token of repeated) places.delete(token)
  return places
}

function trimRegion(before: string[], after: string[], { before: a, after: b }: Region) {
  const shorter = Math.min(a.end - a.start, b.end - b.start)
  let lead = 0
  while (lead < shorter && before[a.start + lead] === after[b.start + lead]) lead += 1
  let trail = 0
  while (trail < shorter - lead && before[a.end - 1 - trail] === after[b.end - 1 - trail]) trail += 1
  const part = (isSame: boolean, starts: [number, number], ends: [number, number]): Hunk => ({
    isSame,
    before: { start: starts[0], end: ends[0] },
    after: { start: starts[1], end: ends[1] },
  })
  return {
    head: part(true, [a.start, b.start], [a.start + lead, b.start + lead]),
    middle: part(false, [a.start + lead, b.start + lead], [a.end - trail, b.end - trail]),
    tail: part(true, [a.end - trail, b.end - trail], [a.end, b.end]),
  }
}

function joinHunks(hunks: Hunk[]): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    if (isEmpty(hunk.before) && isEmpty(hunk.after)) continue
    const last = joined.at(-1)
    if (last?.isSame === hunk.isSame) joined[joined.length - 1] = { ...last, ...spanning(last, hunk) }
    else joined.push(hunk)
  }
  return joined
}

/** One hunk over two neighbours. */
export function spanning(first: Region, second: Region): Region {
  return {
    before: { start: first.before.start, end: second.before.end },
    after: { start: first.after.start, end: second.after.end },
  }
}

function spanAt(place: number): Span {
  return { start: place, end: place + 1 }
}

function isEmpty({ start, end }: Span): boolean {
  return start === end
}

function sliceOf(tokens: string[], { start, end }: Span): string[] {
  return tokens.slice(start, end)
}

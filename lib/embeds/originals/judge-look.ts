import type { Look } from '#lib/embeds/originals/look-at-original.ts'

/** What is known of an original from former looks. */
export type OriginalRecord = { state: string; contentHash: string; failures: number }

const hourMs = 3_600_000
const calmMs = 24 * hourMs
const longestMs = 7 * 24 * hourMs
/** Looks in a row that must agree before the site says that a post is gone, or cannot be reached. */
const goneAfter = 2
const unreachableAfter = 3

/**
 * What a look makes of an original. Words that differ from the first ones make it `edited`; a day passes before the next
 * look, after failures an hour, two, four … up to a week.
 */
export function judgeLook(
  record: OriginalRecord,
  look: Look,
  now: Date,
): OriginalRecord & { checkedAt: Date; nextCheckAt: Date } {
  if (look.found === 'there') {
    const isChanged =
      record.contentHash !== '' && look.contentHash !== '' && look.contentHash !== record.contentHash
    return {
      state: isChanged || record.state === 'edited' ? 'edited' : 'live',
      contentHash: look.contentHash || record.contentHash,
      failures: 0,
      checkedAt: now,
      nextCheckAt: new Date(now.getTime() + calmMs),
    }
  }
  const failures = record.failures + 1
  const waitMs = Math.min(hourMs * 2 ** (failures - 1), longestMs)
  return {
    state: stateAfter(record.state, look.found, failures),
    contentHash: record.contentHash,
    failures,
    checkedAt: now,
    nextCheckAt: new Date(now.getTime() + waitMs),
  }
}

function stateAfter(state: string, found: 'gone' | 'nothing', failures: number): string {
  if (found === 'gone') return failures >= goneAfter ? 'deleted' : state
  return failures >= unreachableAfter && state !== 'deleted' ? 'unreachable' : state
}

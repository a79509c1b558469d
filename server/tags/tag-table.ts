import type { Client } from 'pg'
import { monotonicNowMs } from '#server/tags/tag-journal.ts'

/**
 * A tag's time is written before its transaction commits, so a page begun in between has seen the old state
 * although it is the younger one. No publication takes longer than this.
 */
const longestTransactionMs = 120_000

export type MissedExpiries = {
  siteId: string | null
  /** When the table was read, on the database's clock. */
  readAt: Date
  /** Tags with the moment up to which pages begun are untrue, on this process's clock. */
  expiries: { tag: string; atMs: number }[]
}

/** Reads the tags that expired since `since` (database's clock; null: ever) and which site this is. */
export async function readExpiries(client: Client, since: Date | null): Promise<MissedExpiries> {
  const startedAtMs = monotonicNowMs()
  const { rows: clock } = await client.query<{ now: Date; siteId: string | null }>(
    'SELECT clock_timestamp() AS now, (SELECT id::text FROM site LIMIT 1) AS "siteId"',
  )
  const readAt = clock[0]?.now ?? new Date()
  const from = since ? new Date(since.getTime() - longestTransactionMs) : new Date(0)
  const { rows } = await client.query<{ tag: string; expiredAt: Date }>(
    'SELECT tag, expired_at AS "expiredAt" FROM cache_tag WHERE expired_at >= $1',
    [from],
  )
  const clockAheadMs = readAt.getTime() - startedAtMs
  return {
    siteId: clock[0]?.siteId ?? null,
    readAt,
    // A page begun after the table was read has seen every expiry in it.
    expiries: rows.map(({ tag, expiredAt }) => ({
      tag,
      atMs: Math.min(expiredAt.getTime() - clockAheadMs + longestTransactionMs, startedAtMs),
    })),
  }
}

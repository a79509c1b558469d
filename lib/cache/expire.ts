import { randomInt } from 'node:crypto'
import { acknowledgementLockClass, expiryChannel, frontApplicationName } from '#lib/cache/expiry-protocol.ts'
import type { Database, Transaction } from '#lib/db/client.ts'

const acknowledgementLimitMs = 1000
const pollIntervalMs = 5
const maxPayloadBytes = 7000
const maxExpiryId = 2 ** 31 - 1

/**
 * Makes everything that depends on one of `tags` untrue, for every front, in the moment that the caller's
 * transaction commits. Returns the id to wait for with `awaitAcknowledgement`.
 */
export async function expireTags(tx: Transaction, tags: Iterable<string>): Promise<string> {
  // Sorted, so that two transactions never wait for each other's rows.
  const sorted = [...new Set(tags)].sort()
  const id = randomInt(1, maxExpiryId)
  await tx.$executeRaw`
    INSERT INTO cache_tag (tag, expired_at) SELECT unnest(${sorted}::text[]), clock_timestamp()
    ON CONFLICT (tag) DO UPDATE SET expired_at = excluded.expired_at`
  for (const payload of payloads(id, sorted)) {
    await tx.$executeRaw`SELECT pg_notify(${expiryChannel}, ${payload})`
  }
  return String(id)
}

/**
 * Waits until every running front has dropped what `expireTags` made untrue, one second at most; call it after
 * the commit. Returns whether all of them had.
 */
export async function awaitAcknowledgement(db: Database, id: string): Promise<boolean> {
  const deadline = performance.now() + acknowledgementLimitMs
  while ((await countUnaware(db, Number(id))) > 0) {
    if (performance.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, pollIntervalMs))
  }
  return true
}

async function countUnaware(db: Database, id: number): Promise<number> {
  const rows = await db.$queryRaw<{ unaware: number }[]>`
    SELECT count(*)::int AS unaware FROM pg_stat_activity front
    WHERE front.application_name = ${frontApplicationName} AND front.datname = current_database()
      AND NOT EXISTS (
        SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.pid = front.pid AND l.granted
          AND l.classid::bigint = ${acknowledgementLockClass} AND l.objid::bigint = ${id})`
  return rows[0]?.unaware ?? 0
}

/** PostgreSQL takes less than 8,000 bytes a notification; the last one carries the id to acknowledge. */
function payloads(id: number, tags: string[]): string[] {
  const parts: string[][] = [[]]
  let sizeBytes = 0
  for (const tag of tags) {
    sizeBytes += Buffer.byteLength(JSON.stringify(tag)) + 1
    if (sizeBytes > maxPayloadBytes) {
      parts.push([])
      sizeBytes = Buffer.byteLength(JSON.stringify(tag)) + 1
    }
    parts.at(-1)?.push(tag)
  }
  return parts.map((part, index) =>
    JSON.stringify(index === parts.length - 1 ? { id, tags: part } : { tags: part }),
  )
}

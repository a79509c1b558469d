import { database } from '#lib/db/client.ts'
import { sha256 } from '#lib/db/hash.ts'
import { newId } from '#lib/db/id.ts'

/**
 * How many tries in how many seconds. `first`: the time counts from the first of them, and then all are free again.
 * `last`: it counts from the last allowed one, so that no stretch of that length ever holds more.
 */
export type TryLimit = { tries: number; seconds: number; since: 'first' | 'last' }

/** Passwords tried for one account, from whatever address. */
export const accountLimit: TryLimit = { tries: 10, seconds: 900, since: 'last' }

/** The key under which tries for an account are counted, whether or not there is one. */
export function accountKey(email: string): string {
  return `account:${sha256(email.trim().toLowerCase())}`
}

/** Counts one try, in one step for all processes; answers how many seconds to wait, 0 when it is allowed. */
export async function takeTry(key: string, limit: TryLimit, now = Date.now()): Promise<number> {
  const windowMs = limit.seconds * 1000
  const isSliding = limit.since === 'last'
  const [row] = await database().$queryRaw<{ count: number; last: bigint }[]>`
    INSERT INTO rate_limit AS kept (id, key, count, last_request) VALUES (${newId()}::uuid, ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept.last_request <= ${now - windowMs} THEN 1 ELSE least(kept.count + 1, ${limit.tries + 1}) END,
      last_request = CASE
        WHEN kept.last_request <= ${now - windowMs} OR (${isSliding} AND kept.count < ${limit.tries}) THEN ${now}
        ELSE kept.last_request END
    RETURNING count, last_request AS last`
  if (!row) throw new Error('A try was not counted.')
  if (row.count <= limit.tries) return 0
  return Math.max(1, Math.ceil((Number(row.last) + windowMs - now) / 1000))
}

/** Takes a try back that turned out to be right: only wrong ones count. */
export async function giveBackTry(key: string): Promise<void> {
  await database().$executeRaw`UPDATE rate_limit SET count = count - 1 WHERE key = ${key} AND count > 0`
}

import { database } from '#lib/db/client.ts'
import { type ChainReport, verifyChains } from '#lib/publications/verify-chains.ts'
import { ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnSite } from '#lib/users/may.ts'

/** Recomputes every chain, as `npm run verify` does, for somebody who may read the log. */
export async function checkChains(actor: Actor): Promise<Result<ChainReport, 'refused'>> {
  const may = mayOnSite(actor, 'audit.read')
  return may.ok ? ok(await verifyChains(database())) : may
}

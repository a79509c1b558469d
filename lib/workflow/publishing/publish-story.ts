import { awaitAcknowledgement } from '#lib/cache/expire.ts'
import { database } from '#lib/db/client.ts'
import { ok, type Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'
import { inOneTransaction } from '#lib/db/in-one-transaction.ts'
import { publishIn } from '#lib/workflow/publishing/publish-in.ts'

export type StoryPublication = {
  articleId: string
  /** The revision to be read, named by its id and its root: never 'the latest', whatever that is by then. */
  revisionId: string
  root: string
  /** Null: at once. */
  startsAt: Date | null
  embargo?: boolean
  kind?: 'update' | 'correction'
  /** False for typing errors, which move no date that readers see. */
  substantive?: boolean
  note?: string
  overrides?: { finding: string; reason: string }[]
}

export type PublishedStory = { path: string; publicationId: string; startsAt: Date }

/**
 * Makes a revision public now or plans it for later, and waits until every running front knows. The same request
 * twice is one publication. Fails, changing nothing, with `unknown`, `refused`, `stage`, `invalid` (a moment in the
 * past), `changed` (another text than the one seen, or somebody else was first), `planned`, `incomplete` or
 * `preflight`.
 */
export async function publishStory(actor: Actor, request: StoryPublication): Promise<Result<PublishedStory>> {
  const result = await inOneTransaction((tx) => publishIn(tx, actor, request))
  if (!result.ok) return result
  const { path, publicationId, startsAt, expiryId } = result.value
  if (expiryId !== null) await awaitAcknowledgement(database(), expiryId)
  return ok({ path, publicationId, startsAt })
}

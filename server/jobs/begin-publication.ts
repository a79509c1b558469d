import { setTimeout } from 'node:timers/promises'
import { getPublicationPlaces } from '#lib/publications/queries.ts'

/** Makes a page unless it is stored already; answers what stands at the path. */
export type Warm = (path: string) => Promise<'page' | 'moved' | 'gone' | 'unknown'>

/** Clocks of two machines differ by less. */
const earlyMs = 2000

/** Thrown when readers do not get a publication that covers this moment. */
class MissedCheck extends Error {
  override name = 'MissedCheck'
}

/**
 * Makes the pages of a publication that has begun, before a reader asks for them, and checks that the story is at
 * its address. Publications that were cancelled or replaced meanwhile are nobody's business any more.
 */
export async function beginPublication(
  { publicationId }: { publicationId: string },
  warm: Warm,
): Promise<{ path: string; pages: number } | null> {
  const places = await getPublicationPlaces(publicationId)
  if (!places) return null
  const { path, startsAt, endsAt, lists } = places
  if (endsAt !== null && endsAt <= new Date()) return null
  await untilBegun(startsAt)
  const found = await warm(path)
  if (found !== 'page') {
    throw new MissedCheck(
      `${path} is public since ${startsAt.toISOString()}, and the site answers “${found}” there.`,
    )
  }
  for (const list of lists) await warm(list)
  return { path, pages: lists.length + 1 }
}

async function untilBegun(startsAt: Date): Promise<void> {
  const waitMs = startsAt.getTime() - Date.now()
  if (waitMs > earlyMs)
    throw new Error(`It is not time yet: the publication begins ${startsAt.toISOString()}.`)
  if (waitMs > 0) await setTimeout(waitMs)
}

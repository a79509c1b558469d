import { database } from '#lib/db/client.ts'
import { standingOf } from '#lib/media/media-rows.ts'
import { readVariant } from '#lib/media/read-variant.ts'
import { getPreviewAccess } from '#lib/previews/queries.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

type PictureFile = NonNullable<Awaited<ReturnType<typeof readVariant>>>

/** A picture of the version that a preview link shows, while the link is open; null for every other picture. */
export async function readLinkPicture(
  token: string,
  hash: string,
  file: string,
  at = new Date(),
): Promise<PictureFile | null> {
  const access = await getPreviewAccess(token, at)
  if (access.state !== 'open') return null
  const { articleId, revisionId } = access.link
  const shown = await database().revision.findFirst({
    where: { articleId, ...(revisionId === null ? {} : { id: revisionId }) },
    orderBy: { number: 'desc' },
    select: { mediaIds: true },
  })
  return await readOneOf(shown?.mediaIds ?? [], hash, file, at)
}

/** A picture of any version of a story, for whoever may read the story. */
export async function readStoryPicture(
  actor: Actor,
  articleId: string,
  hash: string,
  file: string,
  at = new Date(),
): Promise<PictureFile | null> {
  const subject = await getStorySubject(database(), articleId)
  if (!subject || !mayOnStory(actor, 'story.read', subject).ok) return null
  const versions = await database().revision.findMany({ where: { articleId }, select: { mediaIds: true } })
  return await readOneOf(
    versions.flatMap(({ mediaIds }) => mediaIds),
    hash,
    file,
    at,
  )
}

// The file of a named picture, or the one that stands for it.
async function readOneOf(ids: string[], hash: string, file: string, at: Date): Promise<PictureFile | null> {
  const media = await database().media.findFirst({
    where: { hash, OR: [{ id: { in: ids } }, { replaces: { some: { id: { in: ids } } } }] },
  })
  return media && standingOf(media, at) === 'shown' ? await readVariant(hash, file) : null
}

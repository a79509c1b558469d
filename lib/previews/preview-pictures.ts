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
  return await readOneOf(await idsOfLink(token, at), hash, file, at)
}

/** Whether the version that a preview link shows plays this recording, while the link is open. */
export async function linkPlays(token: string, hash: string, at = new Date()): Promise<boolean> {
  return await isOneOf(await idsOfLink(token, at), hash)
}

async function idsOfLink(token: string, at: Date): Promise<string[]> {
  const access = await getPreviewAccess(token, at)
  if (access.state !== 'open') return []
  const { articleId, revisionId } = access.link
  const shown = await database().revision.findFirst({
    where: { articleId, ...(revisionId === null ? {} : { id: revisionId }) },
    orderBy: { number: 'desc' },
    select: { mediaIds: true },
  })
  return shown?.mediaIds ?? []
}

/** A picture of any version of a story, for whoever may read the story. */
export async function readStoryPicture(
  actor: Actor,
  articleId: string,
  hash: string,
  file: string,
  at = new Date(),
): Promise<PictureFile | null> {
  return await readOneOf(await idsOfStory(actor, articleId), hash, file, at)
}

/** Whether any version of a story plays this recording, for whoever may read the story. */
export async function storyPlays(actor: Actor, articleId: string, hash: string): Promise<boolean> {
  return await isOneOf(await idsOfStory(actor, articleId), hash)
}

async function idsOfStory(actor: Actor, articleId: string): Promise<string[]> {
  const subject = await getStorySubject(database(), articleId)
  if (!subject || !mayOnStory(actor, 'story.read', subject).ok) return []
  const versions = await database().revision.findMany({ where: { articleId }, select: { mediaIds: true } })
  return versions.flatMap(({ mediaIds }) => mediaIds)
}

async function isOneOf(ids: string[], hash: string): Promise<boolean> {
  return (await database().recording.count({ where: { hash, id: { in: ids } } })) > 0
}

// The file of a named picture, or the one that stands for it.
async function readOneOf(ids: string[], hash: string, file: string, at: Date): Promise<PictureFile | null> {
  const media = await database().media.findFirst({
    where: { hash, OR: [{ id: { in: ids } }, { replaces: { some: { id: { in: ids } } } }] },
  })
  return media && standingOf(media, at) === 'shown' ? await readVariant(hash, file) : null
}

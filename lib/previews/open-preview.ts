import { database } from '#lib/db/client.ts'
import { notePreviewOpened } from '#lib/previews/note-opened.ts'
import { getPreviewStory, type PreviewGaps, type PreviewStory } from '#lib/previews/preview-story.ts'
import { getPreviewAccess } from '#lib/previews/queries.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

export type LinkPreview =
  | { state: 'unknown' }
  | { state: 'ended' }
  | ({ state: 'open'; recipient: string; expiresAt: Date } & PreviewStory)

/** What the holder of a token reads now. The first opening is noted. */
export async function openLinkPreview(token: string, gaps: PreviewGaps): Promise<LinkPreview> {
  const access = await getPreviewAccess(token)
  if (access.state !== 'open') return access
  const { id, recipient, expiresAt, ...version } = access.link
  const story = await getPreviewStory({ ...version, gaps, pictureFolder: `/preview/${token}/media` })
  if (!story) return { state: 'ended' }
  await notePreviewOpened(id)
  return { state: 'open', recipient, expiresAt, ...story }
}

/** A version of a story (null: the latest) as readers would see it, for whoever may read the story. */
export async function openStoryPreview(
  actor: Actor,
  { articleId, revisionId, gaps }: { articleId: string; revisionId: string | null; gaps: PreviewGaps },
): Promise<Result<PreviewStory, 'unknown' | 'refused'>> {
  const subject = await getStorySubject(database(), articleId)
  if (!subject) return fail('unknown', 'There is no such story.')
  const may = mayOnStory(actor, 'story.read', subject)
  if (!may.ok) return may
  const pictureFolder = `/preview/story/${articleId}/media`
  const story = await getPreviewStory({ articleId, revisionId, gaps, pictureFolder })
  return story ? ok(story) : fail('unknown', 'This story has no such version.')
}

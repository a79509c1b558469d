import { fail, type Result } from '#lib/result.ts'
import { database } from '#lib/db/client.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { type PublishedStory, publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { coveringAt, hasLength } from '#lib/workflow/status.ts'

/** Publishes once more what readers saw last of a story that was taken down; its address works again. */
export async function republishStory(
  actor: Actor,
  { articleId, reason }: { articleId: string; reason: string },
): Promise<Result<PublishedStory>> {
  const subject = await getStorySubject(database(), articleId)
  if (!subject) return fail('unknown', `There is no story ${articleId}.`)
  const may = mayOnStory(actor, 'story.publish', subject)
  if (!may.ok) return may
  const now = new Date()
  const publications = await database().publication.findMany({
    where: { articleId, startsAt: { lte: now } },
    orderBy: { startsAt: 'desc' },
    include: { revision: { select: { id: true, root: true } } },
  })
  const last = publications.find(hasLength)
  if (!last) return fail('stage', 'This story never was public. Publish it instead.')
  if (coveringAt(publications, now)) return fail('stage', 'Readers can read this story already.')
  const note = reason.trim()
  if (note === '') return fail('invalid', 'Say why it comes back: the reason stays in the history.', 'reason')
  const { id: revisionId, root } = last.revision
  return await publishStory(actor, {
    articleId,
    revisionId,
    root,
    startsAt: null,
    substantive: false,
    note,
  })
}

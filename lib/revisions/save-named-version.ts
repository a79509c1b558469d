import { database } from '#lib/db/client.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { holdStoryRow } from '#lib/revisions/hold-story-row.ts'
import { recordRevision } from '#lib/revisions/record-revision.ts'
import { restoredContent } from '#lib/revisions/restored-content.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'
import { type Actor, getStorySubject } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'

const longestName = 120

/**
 * Keeps the story as it stands under a name, as a revision of kind `saved` with the name as its reason, so that it
 * is found again among the saves. Asks for the right to edit the story.
 */
export async function saveNamedVersion(
  actor: Actor,
  { articleId, name }: { articleId: string; name: string },
): Promise<Result<{ revisionId: string; number: number }, 'unknown' | 'refused' | 'invalid'>> {
  const reason = name.trim()
  if (reason === '' || reason.length > longestName) {
    return fail('invalid', `Give the version a name of 1 to ${longestName} characters.`, 'name')
  }
  return await database().$transaction(async (tx) => {
    await holdStoryRow(tx, articleId)
    const subject = await getStorySubject(tx, articleId)
    const latest = await tx.revision.findFirst({ where: { articleId }, orderBy: { number: 'desc' } })
    if (!subject || !latest) return fail('unknown', 'There is no such story.')
    const may = mayOnStory(actor, 'story.edit', subject)
    if (!may.ok) return may
    const present = storedContent(latest.content)
    const content = restoredContent(present, present, null)
    if (!content.ok) return content
    const recorded = await recordRevision(tx, {
      articleId,
      content: content.value,
      kind: 'saved',
      authorId: actor.userId,
      reason,
      at: new Date(),
    })
    return ok({ revisionId: recorded.id, number: recorded.number })
  })
}

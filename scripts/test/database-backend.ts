import type { StoryBackend } from '#components/admin/editor/saving/testing/story-backend.ts'
import { database } from '#lib/db/client.ts'
import { getDraft } from '#lib/drafts/queries.ts'
import { resolveConflict } from '#lib/drafts/resolve-conflict.ts'
import { saveDraft } from '#lib/drafts/save-draft.ts'
import { typedWords } from '#lib/drafts/testing/edit-script.ts'
import type { Result } from '#lib/result.ts'
import type { Actor } from '#lib/users/actor.ts'

/** A story in the database, behind the verbs that the routes call. */
export function databaseBackend(articleId: string, actors: Actor[]): StoryBackend {
  const taken = new Set<string>()
  const anyone = (userId: string): Actor => {
    const actor = actors.find((hired) => hired.userId === userId)
    if (!actor) throw new Error(`Nobody has the id ${userId}.`)
    return actor
  }
  const acting = (userId: string): Actor => ({
    ...anyone(userId),
    grants: taken.has(userId) ? [] : anyone(userId).grants,
  })
  return {
    save: async (userId, save) => await saveDraft(acting(userId), { ...save, articleId }),
    resolve: async (userId, conflictId, choice) =>
      await resolveConflict(acting(userId), { articleId, conflictId, choice }),
    draft: async (userId) => valueOf(await getDraft(anyone(userId), articleId)),
    async allow(userId, mayEdit) {
      if (mayEdit) taken.delete(userId)
      else taken.add(userId)
    },
    async everything() {
      const db = database()
      const revisions = await db.revision.findMany({ where: { articleId }, select: { content: true } })
      const conflicts = await db.conflict.findMany({ where: { articleId } })
      const [actor] = actors
      const latest = valueOf(await getDraft(anyone(actor?.userId ?? ''), articleId)).content
      return { latest, conflicts, wordsInHistory: typedWords(revisions) }
    },
  }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

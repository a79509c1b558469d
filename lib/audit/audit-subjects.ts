import { database } from '#lib/db/client.ts'
import { likeAnywhere } from '#lib/text/like-pattern.ts'

const mostSubjects = 200
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the subjects of entries are called today, by id: headlines of stories, names of users. */
export async function subjectNames(
  entries: { subjectType: string; subjectId: string }[],
): Promise<Map<string, string>> {
  const db = database()
  const idsOf = (type: string) => [
    ...new Set(entries.filter((one) => one.subjectType === type).map((one) => one.subjectId)),
  ]
  const articles = await db.article.findMany({
    where: { id: { in: idsOf('article').filter((id) => uuid.test(id)) } },
    select: { id: true, latestRevision: { select: { headline: true } } },
  })
  const users = await db.user.findMany({
    where: { id: { in: idsOf('user').filter((id) => uuid.test(id)) } },
    select: { id: true, name: true },
  })
  return new Map([
    ...articles.map(({ id, latestRevision }) => [id, latestRevision?.headline ?? ''] as const),
    ...users.map(({ id, name }) => [id, name] as const),
  ])
}

/** Ids that a search for a subject means: the id itself, stories by their headline, users by their name. */
export async function subjectIdsMatching(subject: string): Promise<string[]> {
  if (uuid.test(subject)) return [subject.toLowerCase()]
  const pattern = likeAnywhere(subject)
  const rows = await database().$queryRaw<{ id: string }[]>`
    (SELECT a.id::text AS id FROM article a JOIN revision r ON r.id = a.latest_revision_id
     WHERE r.headline ILIKE ${pattern} ORDER BY r.created_at DESC LIMIT ${mostSubjects})
    UNION ALL
    (SELECT u.id::text AS id FROM "user" u WHERE u.name ILIKE ${pattern} LIMIT ${mostSubjects})`
  return [...rows.map(({ id }) => id), subject]
}

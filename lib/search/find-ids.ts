import { database, type Transaction } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { StoryCursor } from '#lib/search/story-cursor.ts'
import { comesNear, containsPart, saysIt } from '#lib/search/text-condition.ts'
import { readTextQuery } from '#lib/search/text-query.ts'

export type IdSearch = {
  q: string
  within: 'everything' | 'headline'
  /** Conditions on the entry `e`, and on its article `a` if `asksArticle`. */
  filters: Prisma.Sql[]
  asksArticle: boolean
  isFirstPage: boolean
  limit: number
}

type FoundIds = { ids: StoryCursor[]; isNear: boolean }

/** How many of the newest texts are read one by one before the index of words is asked. */
const fewTexts = 300
/** Among how many of the newest headlines a typing error is looked for. */
const fewHeadlines = 1_500
const gatherPatienceMs = 20_000

/** The places of the stories that fit, the last edited first. */
export async function findIds(search: IdSearch): Promise<FoundIds> {
  const { q, within, limit } = search
  const text = readTextQuery(q)
  if (!text) return { ids: await walk(search), isNear: false }

  const said = within === 'headline' ? inHeadline(text.part) : saysIt(text, await siteLang())
  // A word that many texts say fills a page from the newest alone; by its index every one of them would be read.
  const newest = await readNewest(search, said, fewTexts)
  const isEnough = newest.ids.length >= limit || newest.read < fewTexts
  const ids = isEnough ? newest.ids : await gather(search, said)
  if (ids.length > 0 || !search.isFirstPage || text.part === null) return { ids, isNear: false }
  const near = await readNewest(search, comesNear(text.part), fewHeadlines)
  return { ids: near.ids, isNear: near.ids.length > 0 }
}

function inHeadline(part: string | null): Prisma.Sql {
  return part === null ? Prisma.sql`FALSE` : containsPart(part)
}

async function siteLang(): Promise<string> {
  const { lang } = await database().site.findFirstOrThrow({ select: { lang: true } })
  return lang
}

const place = Prisma.sql`e.article_id AS "articleId", e.edited_at AS "editedAt"`
const newestFirst = Prisma.sql`e.edited_at DESC, e.article_id DESC`

function withArticle({ asksArticle }: IdSearch): Prisma.Sql {
  return asksArticle ? Prisma.sql`JOIN article a ON a.id = e.article_id` : Prisma.empty
}

/** Along the index of what was edited last, as far as a page needs. */
async function walk(search: IdSearch): Promise<StoryCursor[]> {
  const { filters, limit } = search
  return await database().$queryRaw<StoryCursor[]>`
    SELECT ${place} FROM search_entry e ${withArticle(search)}
    WHERE ${all(filters)} ORDER BY ${newestFirst} LIMIT ${limit}`
}

/** Of so many of the newest that fit, those that say it; `read` is how many there were. */
async function readNewest(
  search: IdSearch,
  said: Prisma.Sql,
  count: number,
): Promise<{ ids: StoryCursor[]; read: number }> {
  const { filters, limit } = search
  const rows = await database().$queryRaw<{ read: number; articleId: string | null; editedAt: Date }[]>`
    WITH newest AS MATERIALIZED (
      SELECT e.article_id, e.edited_at, e.headline, e.slug, e.words
      FROM search_entry e ${withArticle(search)}
      WHERE ${all(filters)} ORDER BY ${newestFirst} LIMIT ${count}
    )
    SELECT counted.read, hit.* FROM (SELECT count(*)::int AS read FROM newest) counted
    LEFT JOIN LATERAL (
      SELECT ${place} FROM newest e WHERE ${said} ORDER BY ${newestFirst} LIMIT ${limit}
    ) hit ON TRUE`
  const ids = rows.flatMap(({ articleId, editedAt }) => (articleId === null ? [] : [{ articleId, editedAt }]))
  return { ids, read: rows[0]?.read ?? 0 }
}

/** Everything that says it, by the indexes of words, then what fits. */
async function gather(search: IdSearch, said: Prisma.Sql): Promise<StoryCursor[]> {
  const { filters, limit } = search
  const inOrder = async (tx: Transaction) => {
    // Reading every text there is looks cheap to the planner, who does not count that they lie beside the table.
    await tx.$executeRaw`SELECT set_config('enable_seqscan', 'off', true)`
    return await tx.$queryRaw<StoryCursor[]>`
      WITH e AS MATERIALIZED (
        SELECT e.scope, e.article_id, e.edited_at, e.section_id, e.tag_ids, e.contributor_ids, e.stage, e.timeline
        FROM search_entry e WHERE e.scope = 'working' AND ${said}
      )
      SELECT ${place} FROM e ${withArticle(search)}
      WHERE ${all(filters)} ORDER BY ${newestFirst} LIMIT ${limit}`
  }
  return await database().$transaction(inOrder, { timeout: gatherPatienceMs })
}

function all(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.join(conditions, ' AND ')
}

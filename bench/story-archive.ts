import { Client } from 'pg'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'

const bodyCount = 2_000
const sectionCount = 12
const tagCount = 2_000
const contributorCount = 300

/**
 * Fills an empty database with an archive of so many stories of twenty years: 300 words each with the frequencies
 * of a language (w1 stands in nearly every text), most of them published. Answers ids to search by.
 */
export async function fillArchive(databaseUrl: string, stories: number) {
  const db = database()
  const userId = newId()
  const sections = Array.from({ length: sectionCount }, () => newId())
  await db.user.create({ data: { id: userId, name: 'Chief', createdAt: new Date(0) } })
  await db.site.create({
    data: {
      id: newId(),
      name: 'Archive',
      lang: 'en-GB',
      dir: 'ltr',
      timeZone: 'UTC',
      creditStyle: 'dash',
      edition: 'empty',
    },
  })
  await db.section.createMany({
    data: sections.map((id, position) => ({
      id,
      slug: `s${position}`,
      name: `Section ${position}`,
      position,
    })),
  })
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("SET maintenance_work_mem = '512MB'")
  for (const statement of statements(stories, userId)) await client.query(statement)
  await client.end()
  return archiveOf(userId, sections)
}

/** The ids of an archive that was filled before. */
export async function readArchive() {
  const sections = await database().section.findMany({ orderBy: { position: 'asc' } })
  const user = await database().user.findFirstOrThrow({ where: { name: 'Chief' } })
  return archiveOf(
    user.id,
    sections.map(({ id }) => id),
  )
}

function archiveOf(userId: string, sections: string[]) {
  return {
    userId,
    section: sections[0] ?? '',
    rareSection: sections.at(-1) ?? '',
    tag: idNumber(1),
    rareTag: idNumber(tagCount - 3),
    author: idNumber(7),
  }
}

/** The same numbers give the same ids in the statements below. */
function idNumber(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const idOfNumber = (expression: string) =>
  `('00000000-0000-4000-8000-' || lpad((${expression})::text, 12, '0'))::uuid`

/** A number from 1 to `count`, small ones far more often, as words and tags are used. */
const often = (count: number) => `(1 + floor(${count} * power(random(), 4)))::int`

function statements(stories: number, userId: string): string[] {
  const user = `'${userId}'::uuid`
  const sectionOf = `(SELECT id FROM section WHERE position = floor(${sectionCount} * power((n * 7919 % 1000) / 1000.0, 2))::int)`
  return [
    `CREATE TABLE body_stock AS
     SELECT b, string_agg('w' || ${often(6_000)}, ' ') AS body FROM generate_series(1, ${bodyCount}) b,
       generate_series(1, 300) w GROUP BY b`,
    `ALTER TABLE body_stock ADD COLUMN words tsvector`,
    `UPDATE body_stock SET words = search_words('en', '', '', '', '', body)`,
    `CREATE TABLE story_stock AS
     SELECT n, gen_random_uuid() AS article, gen_random_uuid() AS revision,
       now() - (n * interval '20 years' / ${stories}) - interval '1 minute' AS at,
       'Headline w' || ${often(6_000)} || ' w' || ${often(6_000)} || ' w' || ${often(6_000)} || ' ' || n AS headline,
       CASE WHEN n % 1000 < 5 THEN (ARRAY['pitch', 'draft', 'review', 'legal', 'draft'])[n % 1000 + 1]
         WHEN n % 1000 < 15 THEN 'spiked' WHEN n % 1000 < 17 THEN 'killed' ELSE 'ready' END::article_stage AS stage,
       ${sectionOf} AS section,
       ARRAY[${idOfNumber(often(tagCount))}, ${idOfNumber(often(tagCount))}] AS tags,
       ARRAY[${idOfNumber(`1 + n % ${contributorCount}`)}] AS contributors
     FROM generate_series(1, ${stories}) n`,
    `INSERT INTO article (id, stage, creator_id, created_at, stage_changed_at)
     SELECT article, stage, CASE WHEN n % 1000 = 1 THEN ${user} END, at, at FROM story_stock`,
    `INSERT INTO revision (id, article_id, number, kind, content, root, author_id, created_at, headline, section_id,
       tag_ids, contributor_ids, media_ids, word_count)
     SELECT revision, article, 1, 'saved', '{}', md5(n::text), ${user}, at, headline, section, tags, contributors, '{}', 300
     FROM story_stock`,
    'UPDATE article a SET latest_revision_id = s.revision FROM story_stock s WHERE s.article = a.id',
    'ALTER TABLE search_entry DISABLE TRIGGER search_entry_words',
    'DROP INDEX search_entry_working_words',
    `INSERT INTO search_entry (id, article_id, scope, revision_id, lang, headline, slug, standfirst, names, body,
       section_id, tag_ids, contributor_ids, edited_at, words)
     SELECT gen_random_uuid(), article, 'working', revision, 'en', headline, replace(lower(headline), ' ', '-'), '',
       'Contributor ' || n % ${contributorCount}, body, section, tags, contributors, at,
       setweight(to_tsvector('simple', headline), 'A') || words
     FROM story_stock JOIN body_stock ON b = 1 + n % ${bodyCount}`,
    'ALTER TABLE search_entry ENABLE TRIGGER search_entry_words',
    "CREATE INDEX search_entry_working_words ON search_entry USING gin (words) WHERE scope = 'working'",
    `INSERT INTO publication (id, article_id, number, revision_id, kind, embargo, starts_at, ends_at,
       first_published_at, publisher_id, proof, created_at, path)
     SELECT gen_random_uuid(), article, 1, revision,
       CASE WHEN n % 10 = 3 THEN 'update' WHEN n % 50 = 4 THEN 'correction' ELSE 'first' END::publication_kind, n % 3 = 0,
       CASE WHEN n <= 40 THEN now() + n * interval '1 hour' ELSE at END,
       CASE WHEN n % 100 = 50 THEN now() - interval '1 second' END, at, ${user}, md5('p' || n), at, '/s/' || n
     FROM story_stock WHERE stage = 'ready' AND n % 500 <> 499 AND NOT (n % 100 = 50 AND n <= 40)`,
    'DROP TABLE story_stock',
    'DROP TABLE body_stock',
    'VACUUM ANALYZE',
  ]
}

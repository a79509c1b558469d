import type { Transaction } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { SearchScope } from '#lib/db/generated/enums.ts'
import { idOf } from '#lib/db/id.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { searchableText } from '#lib/search/searchable-text.ts'

/** A revision as it is to be found: `working` for the newsroom, `published` for readers. */
export type SearchableRevision = {
  articleId: string
  revisionId: string
  scope: SearchScope
  content: ArticleContent
  /** When the revision was saved. */
  editedAt: Date
}

/**
 * Keeps what a story is found by, in the transaction that changes the story: one `working` entry a story, which
 * follows its latest revision, and one `published` entry for each revision that was or will be public.
 */
export async function keepSearchEntry(tx: Transaction, revision: SearchableRevision): Promise<void> {
  const { articleId, revisionId, scope, content, editedAt } = revision
  const contributorIds = [...new Set(content.byline.flatMap(({ contributor }) => contributor ?? []))]
  const tagIds = [...new Set(content.tags)]
  const names = await namesOf(tx, content, contributorIds)
  const body = await searchableText(tx, content.body)
  await tx.$executeRaw`
    INSERT INTO search_entry (id, article_id, scope, revision_id, lang, headline, slug, standfirst, names, body,
      section_id, tag_ids, contributor_ids, edited_at)
    VALUES (${entryId(revision)}::uuid, ${articleId}::uuid, ${scope}::search_scope, ${revisionId}::uuid,
      ${content.lang}, ${content.headline}, ${content.slug}, ${sentencesOf(content)}, ${names},
      ${body}, ${content.section}::uuid, ${tagIds}::uuid[], ${contributorIds}::uuid[], ${editedAt})
    ON CONFLICT ${sameEntry(scope)} DO UPDATE SET
      revision_id = excluded.revision_id, lang = excluded.lang, headline = excluded.headline, slug = excluded.slug,
      standfirst = excluded.standfirst, names = excluded.names, body = excluded.body,
      section_id = excluded.section_id, tag_ids = excluded.tag_ids, contributor_ids = excluded.contributor_ids,
      edited_at = excluded.edited_at`
}

/** The rows that were there before this function wrote any have ids of their own. */
function sameEntry(scope: SearchScope): Prisma.Sql {
  return scope === 'working'
    ? Prisma.sql`(article_id) WHERE scope = 'working'`
    : Prisma.sql`(article_id, scope, revision_id)`
}

function entryId({ scope, articleId, revisionId }: SearchableRevision): string {
  return scope === 'working' ? idOf('search', scope, articleId) : idOf('search', scope, revisionId)
}

/** Everything short that readers see around the headline, the other headlines among it. */
function sentencesOf(content: ArticleContent): string {
  const { kicker, standfirst, shortHeadline, seoHeadline, socialHeadline, pushHeadline, dateline } = content
  return [kicker, standfirst, shortHeadline, seoHeadline, socialHeadline, pushHeadline, dateline]
    .filter((text) => text !== '')
    .join('\n')
}

async function namesOf(tx: Transaction, { byline }: ArticleContent, ids: string[]): Promise<string> {
  const unnamed = byline.some(({ name }) => name === '')
  const known = unnamed ? await tx.contributor.findMany({ where: { id: { in: ids } } }) : []
  return byline
    .map(({ name, contributor }) => name || known.find(({ id }) => id === contributor)?.name || '')
    .filter((name) => name !== '')
    .join('\n')
}

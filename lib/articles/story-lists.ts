import { type Page, storiesPerPage } from '#lib/articles/page-of.ts'
import type { Teaser } from '#lib/articles/public-article.ts'
import { countPublic, selectTeaserRows, untilNextChange } from '#lib/articles/teaser-rows.ts'
import { teasersFrom } from '#lib/articles/teasers.ts'
import type { Prisma } from '#lib/db/generated/client.ts'

/** One page of the public stories under a condition on `p` and `r`, newest first. */
export async function listStories(where: Prisma.Sql, pageNumber: number, at: Date): Promise<Page<Teaser>> {
  await untilNextChange(at, where)
  const total = await countPublic(at, where)
  const offset = (pageNumber - 1) * storiesPerPage
  const rows = await selectTeaserRows({ at, where, limit: storiesPerPage, offset })
  return {
    items: await teasersFrom(rows, at),
    number: pageNumber,
    pageCount: Math.max(1, Math.ceil(total / storiesPerPage)),
    total,
  }
}

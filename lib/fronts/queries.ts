import { selectTeaserRows, untilNextChange } from '#lib/articles/teaser-rows.ts'
import { teasersFrom } from '#lib/articles/teasers.ts'
import { dependsOn } from '#lib/cache/dependencies.ts'
import { frontTag } from '#lib/publications/page-tags.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { arrangeFront, type Front, perSection } from '#lib/fronts/arrange-front.ts'
import { publicAt } from '#lib/publications/public-at.ts'
import { listSections } from '#lib/sections/queries.ts'
import { getSite } from '#lib/site/queries.ts'

const newestConsidered = 24

/** The front page at a moment; null while nothing is public. */
export async function getFront(at = new Date()): Promise<Front | null> {
  dependsOn(frontTag)
  const everything = Prisma.sql`TRUE`
  await untilNextChange(at, everything)
  const rows = await selectTeaserRows({ at, where: frontStories(at), limit: 400 })
  const teasers = await teasersFrom(rows, at)
  return arrangeFront(teasers, await listSections(), (await getSite()).lang)
}

/** The newest stories of all, and the newest of each section. */
function frontStories(at: Date): Prisma.Sql {
  return Prisma.sql`p.id IN (
    SELECT ranked.id FROM (
      SELECT q.id,
        row_number() OVER (PARTITION BY o.section_id ORDER BY q.first_published_at DESC) AS in_section,
        row_number() OVER (ORDER BY q.first_published_at DESC) AS overall
      FROM publication q JOIN revision o ON o.id = q.revision_id
      WHERE ${publicAt(at, 'q')}) ranked
    WHERE ranked.in_section <= ${perSection * 2} OR ranked.overall <= ${newestConsidered})`
}

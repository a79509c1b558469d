import { dependsOn } from '#lib/cache/dependencies.ts'
import { database } from '#lib/db/client.ts'
import { siteTag } from '#lib/publications/page-tags.ts'
import { readShareWays } from '#lib/site/share-ways.ts'
import type { Site } from '#lib/site/site.ts'

/** What the newspaper says of itself. */
export async function getSite(): Promise<Site> {
  dependsOn(siteTag)
  const row = await database().site.findFirstOrThrow()
  return {
    name: row.name,
    tagline: row.tagline,
    description: row.description,
    lang: row.lang,
    dir: row.dir === 'rtl' ? 'rtl' : 'ltr',
    timeZone: row.timeZone,
    foundedYear: row.foundedYear,
    creditStyle: row.creditStyle === 'dash' ? 'dash' : 'parentheses',
    links: row.links as Site['links'],
    shareWays: readShareWays(row.shareWays),
  }
}

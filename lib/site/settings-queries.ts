import { database } from '#lib/db/client.ts'
import { readShareWays } from '#lib/site/share-ways.ts'
import type { SiteSettings } from '#lib/site/site-settings.ts'

/** The site's settings as administrators edit them. */
export async function getSettings(): Promise<SiteSettings> {
  const site = await database().site.findFirstOrThrow({
    omit: { id: true, only: true, edition: true, dir: true },
  })
  return {
    ...site,
    creditStyle: site.creditStyle === 'dash' ? 'dash' : 'parentheses',
    commentPolicy: site.commentPolicy as SiteSettings['commentPolicy'],
    links: site.links as SiteSettings['links'],
    shareWays: readShareWays(site.shareWays),
  }
}

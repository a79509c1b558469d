import type { ContributorRow } from '#lib/contributors/contributor-rows.ts'
import type { PublicByline } from '#lib/contributors/public-contributor.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import { libraryPicture } from '#lib/media/picture.ts'
import type { BylineEntry } from '#lib/revisions/content.ts'

/** A byline entry as readers see it: the contributor's page, portrait and links, or the guest's own. */
export function bylineFrom(entry: BylineEntry, contributors: Map<string, ContributorRow>): PublicByline {
  const contributor = entry.contributor === null ? undefined : contributors.get(entry.contributor)
  return {
    name: entry.name || (contributor?.name ?? ''),
    slug: contributor?.slug ?? null,
    role: entry.role,
    portrait: contributor?.portrait ? libraryPicture(contributor.portrait) : null,
    links: (entry.links.length > 0 ? entry.links : (contributor?.links ?? [])).map(linkOf),
  }
}

// A draft holds whatever was typed or imported.
function linkOf({ network, url }: { network: string; url: string | null }): PublicByline['links'][number] {
  return { network, url: url !== null && isWebUrl(url) ? url : null }
}

import { recogniseProfile } from '#lib/embeds/recognise.ts'
import { webUrl } from '#lib/networks/segments.ts'
import type { ImportedLink, ImportedStory } from '#lib/importers/imported-story.ts'
import { fail, ok, type Result } from '#lib/result.ts'

export type GivenLinks = {
  authorLinks: string[]
  sourceUrl?: string | undefined
  headline?: string | undefined
}

/**
 * A story with the headline and the addresses that its text does not have: each author link goes to the entry of the same network (the first author's
 * when none names it), the source's address to the source. Their warnings go. Fails for what is no web address.
 */
export function withGivenLinks(
  story: ImportedStory,
  { authorLinks, sourceUrl, headline }: GivenLinks,
): Result<ImportedStory> {
  const byline = story.byline.map((entry) => ({ ...entry, links: entry.links.map((link) => ({ ...link })) }))
  for (const address of authorLinks) {
    const url = webUrl(address)
    if (url === null)
      return fail('author-link', `--author-link needs a complete web address, not “${address}”.`)
    const profile = recogniseProfile(address)
    const link: ImportedLink = { network: profile?.network ?? 'link', url: url.href }
    const owner =
      byline.find((entry) =>
        entry.links.some((known) => known.network === link.network && known.url === null),
      ) ?? byline[0]
    if (owner === undefined)
      return fail('author-link', '--author-link was given, but the text names no author.')
    const open = owner.links.findIndex((known) => known.network === link.network && known.url === null)
    if (open >= 0) owner.links[open] = link
    else owner.links.push(link)
  }
  const source = sourceUrl === undefined ? story.source : given(sourceUrl, story)
  if (source === undefined)
    return fail('source-url', `--source-url needs a complete web address, not “${sourceUrl}”.`)
  const warnings = story.warnings.filter((warning) => !isAnswered(warning, byline, sourceUrl !== undefined))
  if (headline === undefined) return ok({ ...story, byline, source, warnings })
  const confidence = { ...story.confidence, headline: 1 }
  const others = warnings.filter((warning) => warning !== noHeadlineWarning)
  return ok({ ...story, headline, byline, source, confidence, warnings: others })
}

function given(sourceUrl: string, story: ImportedStory): ImportedStory['source'] | undefined {
  const url = webUrl(sourceUrl)
  if (url === null) return undefined
  return { url: url.href, name: story.source?.name ?? url.hostname.replace(/^www\./, '') }
}

function isAnswered(warning: string, byline: ImportedStory['byline'], hasSource: boolean): boolean {
  if (hasSource && /\bsource\b/.test(warning)) return true
  const known = byline.flatMap((entry) =>
    entry.links
      .filter((link) => link.url !== null)
      .map((link) => missingLinkWarning(entry.name, link.network)),
  )
  return known.includes(warning)
}

/** The warning about a text without a headline. */
export const noHeadlineWarning = 'There is no headline in the text.'

/** The warning about a profile whose address the text does not have. */
export function missingLinkWarning(name: string, network: string): string {
  return `The address of ${name} on ${network} is not in the text.`
}

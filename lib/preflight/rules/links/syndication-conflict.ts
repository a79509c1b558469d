import { isWebUrl } from '#lib/html/safe-href.ts'
import { defineRule, type FindingWords } from '#lib/preflight/define-rule.ts'
import type { PreflightStory } from '#lib/preflight/story.ts'
import { pathOnSite } from '#lib/preflight/text/story-links.ts'
import type { Severity } from '#blocks/fields.ts'

type Conflict = { key: FindingWords['key']; field: string; severity?: Severity }

/**
 * Where the contract with a source and what the page tells search engines cannot both hold: a canonical
 * address or a 'noindex' without the original's address, an original on this very site, an original that is a
 * front page, a headline for search engines that are sent away, a source without a name.
 */
export const syndicationConflict = defineRule({
  id: 'syndication-conflict',
  severity: 'error',
  check: (story) =>
    conflictsOf(story).map(({ key, field, ...rest }) => ({
      ...rest,
      words: {
        key,
        values: { name: story.content.source?.name ?? '', url: story.content.source?.url ?? '' },
      },
      place: { field },
    })),
})

function conflictsOf({ content, facts }: PreflightStory): Conflict[] {
  const { source } = content
  if (!source) return []
  const conflicts: Conflict[] = []
  if (source.name.trim() === '' && source.url === null) {
    conflicts.push({ key: 'preflight.finding.sourceUnnamed', field: 'source.name', severity: 'warn' })
  }
  if (source.rule === 'none') return conflicts
  if (source.rule === 'noindex' && content.seoHeadline.trim() !== '') {
    conflicts.push({ key: 'preflight.finding.sourceHidden', field: 'seoHeadline', severity: 'warn' })
  }
  const trouble = addressTrouble(source.url, source.rule, facts.site.url)
  return trouble ? [...conflicts, { ...trouble, field: 'source.url' }] : conflicts
}

function addressTrouble(
  url: string | null,
  rule: 'canonical' | 'noindex',
  siteUrl: string,
): Omit<Conflict, 'field'> | null {
  if (url === null || !isWebUrl(url)) {
    return {
      key:
        rule === 'canonical' ? 'preflight.finding.sourceNoCanonical' : 'preflight.finding.sourceNoOriginal',
    }
  }
  if (pathOnSite(url, siteUrl) !== null) return { key: 'preflight.finding.sourceIsUs' }
  const isFrontPage = URL.parse(url)?.pathname === '/' && URL.parse(url)?.search === ''
  return isFrontPage ? { key: 'preflight.finding.sourceIsFront', severity: 'warn' } : null
}

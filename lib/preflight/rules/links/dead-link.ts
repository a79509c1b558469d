import { defineRule, type RuleFinding } from '#lib/preflight/define-rule.ts'
import type { PreflightStory } from '#lib/preflight/story.ts'
import { pathOnSite, storyLinks } from '#lib/preflight/text/story-links.ts'

/**
 * Addresses of this site that lead to nothing readers may see at the moment of publishing. A related story that
 * is not public yet is only worth a word: it appears by itself.
 */
export const deadLink = defineRule({
  id: 'dead-link',
  severity: 'error',
  check: (story) => [...deadAddresses(story), ...hiddenRelated(story)],
})

function deadAddresses({ content, facts }: PreflightStory): RuleFinding[] {
  return storyLinks(content).flatMap(({ href, place }): RuleFinding[] => {
    const path = pathOnSite(href, facts.site.url)
    const target = path === null ? undefined : facts.links.get(path)
    if (target === undefined || target === 'public') return []
    const key = target === 'gone' ? 'preflight.finding.linkGone' : 'preflight.finding.linkDead'
    return [{ words: { key, values: { href } }, place }]
  })
}

function hiddenRelated({ content, facts }: PreflightStory): RuleFinding[] {
  return content.body.flatMap((block): RuleFinding[] => {
    if (block.type !== 'related-link' || block.article === null) return []
    const target = facts.related.get(block.article)
    if (target === 'public') return []
    const place = { block: block.id, field: 'article' }
    const title = block.title
    return target === undefined
      ? [{ words: { key: 'preflight.finding.relatedUnknown', values: { title } }, place }]
      : [{ severity: 'warn', words: { key: 'preflight.finding.relatedHidden', values: { title } }, place }]
  })
}

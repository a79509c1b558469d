import { checkForPublishing } from '#blocks/body.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

/**
 * What this content lacks before it may be public, each as a short phrase ('a headline'), in the order an
 * editor meets them; empty when nothing is missing.
 */
export function missingForPublishing(content: ArticleContent): string[] {
  const missing: string[] = []
  if (content.headline.trim() === '') missing.push('a headline')
  if (content.section === null) missing.push('a section')
  if (content.body.length === 0) missing.push('a text')
  if (content.lead?.media != null) missing.push(...missingForPicture(content.lead))
  for (const problem of checkForPublishing(content.body)) {
    if (problem.severity === 'error') missing.push(problem.message)
  }
  return missing
}

function missingForPicture(picture: { alt: string; decorative: boolean; credit: string }): string[] {
  const missing: string[] = []
  if (picture.credit.trim() === '') missing.push('a credit for the lead picture')
  if (picture.alt.trim() === '' && !picture.decorative) missing.push('an alt text for the lead picture')
  return missing
}

import type { ArticleContent } from '#lib/revisions/content.ts'
import { slugOf } from '#lib/text/slug.ts'

/**
 * What changes with the headline: the address too, as long as nobody wrote one of their own and no reader has been
 * given the old one.
 */
export function headlineChanges(
  content: Pick<ArticleContent, 'headline' | 'slug'>,
  headline: string,
  wasPublic: boolean,
): Partial<ArticleContent> {
  const follows = content.slug === '' || content.slug === slugOf(content.headline)
  return follows && !wasPublic ? { headline, slug: slugOf(headline) } : { headline }
}

/** What somebody types as an address, as it may stand in one: lower case, hyphens for spaces, none at the start. */
export function typedSlug(text: string): string {
  const endsOpen = /[\s-]$/.test(text)
  const slug = slugOf(text)
  return endsOpen && slug !== '' ? `${slug}-` : slug
}

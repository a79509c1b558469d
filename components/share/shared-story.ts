import type { Shared } from '#components/share/share-links.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'

type Story = Pick<PublicArticle, 'path' | 'headline' | 'socialHeadline'>

/** A story as it is shared: its address, and the headline for networks where it has one. */
export function sharedStory({ path, headline, socialHeadline }: Story, siteUrl: string): Shared {
  return { address: `${siteUrl}${encodeURI(path)}`, title: socialHeadline || headline }
}

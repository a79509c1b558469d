import { dayOf } from '#lib/articles/article-path.ts'
import type { Transaction } from '#lib/db/client.ts'
import {
  archiveTag,
  articleTag,
  contributorTag,
  correctionsTag,
  frontTag,
  mediaTag,
  pathTag,
  sectionTag,
  teaserTag,
  topicTag,
} from '#lib/publications/page-tags.ts'

/**
 * The cache tags of everything that shows a story, in any revision it ever published: its page, its
 * addresses, the pages that list it, its pictures.
 */
export async function tagsOfStory(tx: Transaction, articleId: string): Promise<string[]> {
  const publications = await tx.publication.findMany({
    where: { articleId },
    select: {
      firstPublishedAt: true,
      revision: { select: { sectionId: true, tagIds: true, contributorIds: true, mediaIds: true } },
    },
  })
  const paths = await tx.articlePath.findMany({ where: { articleId }, select: { path: true } })
  const { timeZone } = await tx.site.findFirstOrThrow({ select: { timeZone: true } })
  const revisions = publications.map((publication) => publication.revision)
  const tags = [
    articleTag(articleId),
    teaserTag(articleId),
    frontTag,
    correctionsTag,
    ...paths.map(({ path }) => pathTag(path)),
    ...publications.map(({ firstPublishedAt }) => archiveTag(dayOf(firstPublishedAt, timeZone))),
    ...revisions.flatMap((one) => (one.sectionId ? [sectionTag(one.sectionId)] : [])),
    ...revisions.flatMap((one) => one.tagIds.map(topicTag)),
    ...revisions.flatMap((one) => one.contributorIds.map(contributorTag)),
    ...revisions.flatMap((one) => one.mediaIds.map(mediaTag)),
  ]
  return [...new Set(tags)]
}

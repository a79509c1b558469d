import { withoutTakenDown } from '#blocks/embed/redact-embeds.ts'
import { articlePath } from '#lib/articles/article-path.ts'
import { bodyReferences } from '#lib/articles/body-references.ts'
import type { PublicArticle, Teaser } from '#lib/articles/public-article.ts'
import { listRelatedStories } from '#lib/articles/queries.ts'
import { teaserFrom } from '#lib/articles/teasers.ts'
import { mapContributors } from '#lib/contributors/contributor-rows.ts'
import { listCorrections } from '#lib/corrections/queries.ts'
import { database } from '#lib/db/client.ts'
import { mapMedia } from '#lib/media/media-rows.ts'
import { pictureFrom, withheldFrom } from '#lib/media/picture.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'
import { storedContent } from '#lib/revisions/stored-content.ts'
import { getSite } from '#lib/site/queries.ts'
import { listTagsById } from '#lib/tags/queries.ts'

/** A story as its page would show it, whatever it still lacks, and what would stand below it. */
export type PreviewStory = { article: PublicArticle; related: Teaser[] }

/** What stands where a draft says nothing yet. */
export type PreviewGaps = { headline: string; section: string }

export type PreviewRequest = {
  articleId: string
  /** The version to show; null: the latest. */
  revisionId: string | null
  /** The address under which this preview's pictures are served, without a slash at the end. */
  pictureFolder: string
  gaps: PreviewGaps
}

/**
 * One version of a story as readers would see it, were it public now; null when the story has no such version.
 * Asks for no right: whoever calls it has checked a link or a session.
 */
export async function getPreviewStory(
  request: PreviewRequest,
  at = new Date(),
): Promise<PreviewStory | null> {
  const revision = await selectRevision(request)
  if (!revision) return null
  const content = storedContent(revision.content)
  const [contributors, media, section, publication, site] = await Promise.all([
    mapContributors(content.byline, at),
    mapMedia([content.lead?.media ?? null, ...revision.mediaIds], at),
    sectionOf(revision.sectionId, request.gaps),
    newestPublication(request.articleId),
    getSite(),
  ])
  const firstPublishedAt = publication?.firstPublishedAt ?? at
  const wouldBeAt = { sectionSlug: section.slug || '-', slug: content.slug || '-', firstPublishedAt }
  const row = {
    articleId: request.articleId,
    path: publication?.path ?? articlePath({ ...wouldBeAt, timeZone: site.timeZone }),
    version: (publication?.number ?? 0) + 1,
    firstPublishedAt,
    updatedAt: publication?.updatedAt ?? null,
    endsAt: null,
    wordCount: revision.wordCount,
    cardCorrection: null,
    sectionId: section.id,
    sectionSlug: section.slug,
    sectionName: section.name,
    sectionDescription: '',
    content: { ...content, headline: content.headline.trim() || request.gaps.headline },
  }
  const served = (picture: PublicPicture) => ({
    ...picture,
    folder: `${request.pictureFolder}/${picture.hash}`,
  })
  const references = await bodyReferences(content.body, media, at)
  const teaser = teaserFrom(row, contributors, media)
  const lead = content.lead ? pictureFrom(content.lead, media) : null
  const article = {
    ...teaser,
    picture: teaser.picture && served(teaser.picture),
    revisionId: revision.id,
    revisionRoot: revision.root,
    version: row.version,
    seoHeadline: content.seoHeadline,
    socialHeadline: content.socialHeadline,
    dateline: content.dateline,
    tags: await listTagsById(content.tags),
    lead: lead && served(lead),
    withheldLead: content.lead ? withheldFrom(content.lead, media) : null,
    body: withoutTakenDown(content.body, references.embeds),
    source: content.source,
    corrections: await listCorrections(request.articleId, at),
    wordCount: revision.wordCount,
    references: {
      ...references,
      recordings: Object.fromEntries(
        Object.entries(references.recordings).map(([id, recording]) => [
          id,
          { ...recording, folder: `${request.pictureFolder}/${recording.hash}` },
        ]),
      ),
      media: Object.fromEntries(
        Object.entries(references.media).map(([id, picture]) => [id, served(picture)]),
      ),
    },
  }
  return { article, related: section.id === '' ? [] : await listRelatedStories(article, at) }
}

async function selectRevision({ articleId, revisionId }: PreviewRequest) {
  return await database().revision.findFirst({
    where: { articleId, ...(revisionId === null ? {} : { id: revisionId }) },
    orderBy: { number: 'desc' },
  })
}

async function sectionOf(sectionId: string | null, gaps: PreviewGaps) {
  const found = sectionId === null ? null : await database().section.findUnique({ where: { id: sectionId } })
  return found ?? { id: '', slug: '', name: gaps.section }
}

async function newestPublication(articleId: string) {
  return await database().publication.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { number: true, path: true, firstPublishedAt: true, updatedAt: true },
  })
}

import type { Teaser } from '#lib/articles/public-article.ts'
import type { TeaserRow } from '#lib/articles/teaser-rows.ts'
import { dependsOn, validUntil } from '#lib/cache/dependencies.ts'
import { teaserTag } from '#lib/publications/page-tags.ts'
import { bylineFrom } from '#lib/contributors/byline.ts'
import { type ContributorRow, mapContributors } from '#lib/contributors/contributor-rows.ts'
import { mapMedia, type UsedMedia } from '#lib/media/media-rows.ts'
import { pictureFrom } from '#lib/media/picture.ts'
import { readingMinutes } from '#lib/text/words.ts'

/**
 * Teasers from the rows of a moment: contributors and pictures in one query each. The page being rendered then
 * depends on every story listed, and holds no longer than the first of them.
 */
export async function teasersFrom(rows: TeaserRow[], at: Date): Promise<Teaser[]> {
  for (const row of rows) {
    dependsOn(teaserTag(row.articleId))
    if (row.endsAt) validUntil(row.endsAt)
  }
  const contributors = await mapContributors(
    rows.flatMap((row) => row.content.byline),
    at,
  )
  const media = await mapMedia(
    rows.map((row) => row.content.lead?.media ?? null),
    at,
  )
  return rows.map((row) => teaserFrom(row, contributors, media))
}

/** One teaser from its row and what it refers to. */
export function teaserFrom(
  row: TeaserRow,
  contributors: Map<string, ContributorRow>,
  media: Map<string, UsedMedia>,
): Teaser {
  const { content } = row
  return {
    id: row.articleId,
    path: row.path,
    headline: content.headline,
    shortHeadline: content.shortHeadline,
    kicker: content.kicker,
    standfirst: content.standfirst,
    section: {
      id: row.sectionId,
      slug: row.sectionSlug,
      name: row.sectionName,
      description: row.sectionDescription,
    },
    byline: content.byline.map((entry) => bylineFrom(entry, contributors)),
    picture: content.lead ? pictureFrom(content.lead, media) : null,
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    readingMinutes: readingMinutes(row.wordCount),
    cardCorrection: row.cardCorrection,
    lang: content.lang,
    dir: content.dir,
  }
}

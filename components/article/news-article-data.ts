import type { BreadcrumbList, Graph, NewsArticle, Person } from 'schema-dts'
import { imageData } from '#components/article/pictures/image-data.ts'
import { storyPictures } from '#components/article/pictures/story-pictures.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import type { Recording } from '#blocks/video/media-card.ts'
import { playedFile } from '#blocks/video/played-file.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import type { Site } from '#lib/site/site.ts'

/** The story for machines: schema.org's NewsArticle and where it stands on the site. Addresses are absolute. */
export function newsArticleData(article: PublicArticle, site: Site, siteUrl: string): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [story(article, site, siteUrl), trail(article, siteUrl)],
  }
}

/** JSON that can stand in a script element: nothing in it can end the element or open a comment. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function story(article: PublicArticle, site: Site, siteUrl: string): NewsArticle {
  const { corrections, source } = article
  const address = `${siteUrl}${article.path}`
  return {
    '@type': 'NewsArticle',
    '@id': address,
    mainEntityOfPage: address,
    headline: article.headline,
    description: article.standfirst || undefined,
    image: storyPictures(article).flatMap(({ picture }) => (picture ? [imageData(picture, siteUrl)] : [])),
    video: recordings(article, siteUrl, 'VideoObject'),
    audio: recordings(article, siteUrl, 'AudioObject'),
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    author: article.byline.filter(({ role }) => role === 'author').map((person) => author(person, siteUrl)),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: site.name,
      url: siteUrl,
      logo: `${siteUrl}/icon-512.png`,
    },
    articleSection: article.section.name,
    keywords: article.tags.map(({ name }) => name),
    inLanguage: article.lang,
    wordCount: article.wordCount,
    dateline: article.dateline || undefined,
    isBasedOn: source?.url && isWebUrl(source.url) ? source.url : undefined,
    correction: corrections.map(({ id, text, issuedAt }) => ({
      '@type': 'CorrectionComment' as const,
      '@id': `${address}#correction-${id}`,
      text,
      datePublished: issuedAt.toISOString(),
    })),
    isAccessibleForFree: true,
  }
}

/** The films or sounds of ours that the story plays. */
function recordings<Type extends 'VideoObject' | 'AudioObject'>(
  { body, references, publishedAt, headline }: PublicArticle,
  siteUrl: string,
  type: Type,
) {
  return body.flatMap((block) => {
    if (block.type !== (type === 'VideoObject' ? 'video' : 'audio')) return []
    const recording = block as Recording
    const played = playedFile(recording, references)
    if (!played) return []
    return {
      '@type': type,
      name: recording.title || headline,
      contentUrl: `${siteUrl}${played.src}`,
      encodingFormat: played.mimeType,
      duration: `PT${Math.round(played.durationSeconds)}S`,
      uploadDate: publishedAt.toISOString(),
      thumbnailUrl: played.poster === null ? undefined : `${siteUrl}${played.poster}`,
    }
  })
}

function author({ name, slug }: PublicArticle['byline'][number], siteUrl: string): Person {
  return { '@type': 'Person', name, url: slug === null ? undefined : `${siteUrl}/by/${slug}` }
}

function trail({ section, headline }: PublicArticle, siteUrl: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: section.name, item: `${siteUrl}/${section.slug}` },
      { '@type': 'ListItem', position: 2, name: headline },
    ],
  }
}

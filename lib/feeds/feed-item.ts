import { bodyToHtml } from '#blocks/body.ts'
import { captionToHtml, captionToText } from '#blocks/image/picture-html.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import type { ListedCorrection } from '#lib/corrections/site-corrections.ts'
import type { FeedItem, FeedPicture } from '#lib/feeds/feed.ts'
import { escapeHtml, htmlAttributes } from '#lib/html/escape.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { type Words, wordsFor } from '#lib/i18n/words-for.ts'
import type { Site } from '#lib/site/site.ts'

/** The width of a lead picture in a feed, in pixels, or the next below it that there is. */
const pictureWidthPx = 1200

/** A story as an item of a feed: the same blocks as its page, with pictures, credits, corrections and source. */
export function storyItem(article: PublicArticle, site: Site, siteUrl: string): FeedItem {
  const words = wordsFor(article.lang, site.lang)
  const told = article.corrections.map(({ issuedAt }) => issuedAt.getTime())
  const changedAt = (article.updatedAt ?? article.publishedAt).getTime()
  return {
    id: `urn:uuid:${article.id}`,
    url: `${siteUrl}${article.path}`,
    title: article.headline,
    lang: article.lang,
    summary: article.standfirst,
    html: storyHtml(article, site, siteUrl, words),
    publishedAt: article.publishedAt,
    updatedAt: new Date(Math.max(changedAt, ...told)),
    authors: article.byline
      .filter(({ role }) => role === 'author')
      .map(({ name, slug }) => ({ name, url: slug === null ? null : `${siteUrl}/by/${slug}` })),
    categories: [article.section, ...article.tags].map(({ slug, name }) => ({ slug, name })),
    picture: leadPicture(article, siteUrl),
  }
}

/** A correction as an item of its own feed, leading to the notice on the story. */
export function correctionItem(correction: ListedCorrection, site: Site, siteUrl: string): FeedItem {
  const { id, story, issuedAt } = correction
  const words = wordsFor(site.lang)
  return {
    id: `urn:uuid:${id}`,
    url: `${siteUrl}${story.path}#correction-${id}`,
    title: `${words.t('correction.kind', { severity: correction.severity })}: ${story.headline}`,
    lang: story.lang,
    summary: correction.text,
    html: correctionHtml(correction, site, words),
    publishedAt: issuedAt,
    updatedAt: issuedAt,
    authors: [],
    categories: [],
    picture: null,
  }
}

function storyHtml(article: PublicArticle, site: Site, siteUrl: string, words: Words): string {
  const context = {
    siteUrl,
    lang: article.lang,
    references: article.references,
    timeZone: site.timeZone,
    words: words.blocks,
  }
  const parts = [
    article.standfirst === '' ? '' : `<p><strong>${escapeHtml(article.standfirst)}</strong></p>`,
    leadHtml(article, siteUrl),
    ...article.corrections.map((correction) => correctionHtml(correction, site, words)),
    bodyToHtml(article.body, context),
    sourceHtml(article, words),
  ].filter((part) => part !== '')
  const dir = article.dir === 'rtl' ? ` dir="rtl"` : ''
  return `<div lang="${escapeHtml(article.lang)}"${dir}>${parts.join('\n')}</div>`
}

function leadHtml({ lead }: PublicArticle, siteUrl: string): string {
  if (!lead) return ''
  const { url, widthPx, heightPx, alt } = pictureFile(lead, siteUrl)
  const caption = captionToHtml(lead.caption, lead.credit, siteUrl)
  const image = `<img${htmlAttributes({ src: url, alt, width: widthPx, height: heightPx })}>`
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}

function correctionHtml({ text, severity, issuedAt }: PublicCorrection, site: Site, words: Words): string {
  const kind = words.t('correction.kind', { severity })
  const when = formatDate(issuedAt, 'moment', words.lang, site.timeZone)
  const label = `${kind}, <time datetime="${issuedAt.toISOString()}">${escapeHtml(when)}</time>`
  return `<p><strong>${label}:</strong> ${escapeHtml(text)}</p>`
}

function sourceHtml({ source }: PublicArticle, words: Words): string {
  if (source === null || source.url === null || !isWebUrl(source.url)) return ''
  const name = source.name || (URL.parse(source.url)?.host ?? '')
  return `<p><a${htmlAttributes({ href: source.url })}>${escapeHtml(words.t('article.readFull', { name }))}</a></p>`
}

function leadPicture({ lead }: PublicArticle, siteUrl: string): FeedPicture | null {
  return lead && pictureFile(lead, siteUrl)
}

function pictureFile(lead: NonNullable<PublicArticle['lead']>, siteUrl: string): FeedPicture {
  const widths = lead.widthsPx.toSorted((one, other) => one - other)
  const widthPx = widths.findLast((width) => width <= pictureWidthPx) ?? widths[0] ?? lead.widthPx
  return {
    url: `${siteUrl}/media/${lead.hash}/${widthPx}.jpg`,
    mimeType: 'image/jpeg',
    widthPx,
    heightPx: Math.round((lead.heightPx * widthPx) / lead.widthPx),
    caption: captionToText(lead.caption, ''),
    credit: lead.credit,
    alt: lead.decorative ? '' : lead.alt,
  }
}

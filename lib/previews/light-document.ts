import { bodyToHtml } from '#blocks/body.ts'
import { captionToHtml, pictureToHtml } from '#blocks/image/picture-html.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { escapeHtml } from '#lib/html/escape.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import type { Site } from '#lib/site/site.ts'

/** A story as a whole page of plain markup, every block by its own `toHtml`: no style, no script. */
export function lightDocument(article: PublicArticle, site: Site): string {
  const { lang, dir, headline, standfirst, lead, dateline, body, references } = article
  // Addresses stay on this origin, whichever name it was asked by.
  const context = {
    siteUrl: '',
    lang,
    references: { ...references, media: { ...references.media, ...(lead ? { [lead.id]: lead } : {}) } },
    timeZone: site.timeZone,
    words: wordsFor(lang, site.lang).blocks,
  }
  const figure = lead
    ? `<figure>${pictureToHtml({ ...lead, media: lead.id }, context)}<figcaption>${captionToHtml(lead.caption, lead.credit, '')}</figcaption></figure>`
    : ''
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(lang)}" dir="${dir}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(headline)}</title></head><body><main>`,
    `<h1>${escapeHtml(headline)}</h1>`,
    ...[standfirst, dateline].filter(Boolean).map((line) => `<p>${escapeHtml(line)}</p>`),
    figure,
    bodyToHtml(body, context),
    '</main></body></html>',
  ].join('\n')
}

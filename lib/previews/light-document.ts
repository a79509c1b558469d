import { bodyToHtml } from '#blocks/body.ts'
import { figcaptionToHtml, pictureToHtml } from '#blocks/image/picture-html.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { escapeHtml } from '#lib/html/escape.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import type { Site } from '#lib/site/site.ts'

/** Under which the lead picture stands among what blocks refer to; no picture's id. */
const leadKey = 'lead'

/** A story as a whole page of plain markup, every block by its own `toHtml`: no style, no script. */
export function lightDocument(article: PublicArticle, site: Site): string {
  const { lang, dir, headline, standfirst, lead, withheldLead, dateline, body, references } = article
  const { media, withheld } = references
  // Addresses stay on this origin, whichever name it was asked by.
  const context = {
    siteUrl: '',
    lang,
    references: {
      ...references,
      media: lead ? { ...media, [leadKey]: lead } : media,
      withheld: withheldLead ? { ...withheld, [leadKey]: withheldLead } : withheld,
    },
    timeZone: site.timeZone,
    words: wordsFor(lang, site.lang).blocks,
  }
  const shown = lead ?? (withheldLead && { ...withheldLead, alt: '', decorative: true })
  const use = shown && { ...shown, media: leadKey }
  const figure = use ? `<figure>${pictureToHtml(use, context)}${figcaptionToHtml(use, context)}</figure>` : ''
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

import type { HtmlContext, ReferencedPicture } from '#blocks/context.ts'
import type { Finding } from '#blocks/fields.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { inlineIsEmpty, inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { escapeHtml, htmlAttributes } from '#lib/html/escape.ts'

type Shown = { media: string | null; alt: string; decorative: boolean; caption: Inline; credit: string }

const plainWidthPx = 960

/** `img` of a picture at a moderate width; '' for a slot. */
export function pictureToHtml(
  picture: Pick<Shown, 'media' | 'alt' | 'decorative'>,
  context: HtmlContext,
): string {
  const file = picture.media === null ? undefined : context.references.media[picture.media]
  if (!file) return ''
  const width = moderateWidthPx(file)
  const attributes = {
    src: `${context.siteUrl}${file.folder ?? `/media/${file.hash}`}/${width}.jpg`,
    alt: picture.decorative ? '' : picture.alt,
    width,
    height: Math.round((file.heightPx * width) / file.widthPx),
    loading: 'lazy',
  }
  return `<img${htmlAttributes(attributes)}>`
}

/** `Caption. (Credit)` as markup; '' when both are missing. */
export function captionToHtml(caption: Inline, credit: string, siteUrl: string): string {
  const words = inlineIsEmpty(caption) ? '' : inlineToHtml(caption, siteUrl)
  const line = credit === '' ? '' : `<span class="credit">(${escapeHtml(credit)})</span>`
  return [words, line].filter((part) => part !== '').join(' ')
}

/** `Caption. (Credit)` as text. */
export function captionToText(caption: Inline, credit: string): string {
  return [inlineToText(caption).trim(), credit === '' ? '' : `(${credit})`]
    .filter((part) => part !== '')
    .join(' ')
}

/** The largest stored width that is not above 960 pixels, or the smallest there is. */
function moderateWidthPx(file: Pick<ReferencedPicture, 'widthPx' | 'widthsPx'>): number {
  const widths = file.widthsPx.toSorted((a, b) => a - b)
  return widths.findLast((width) => width <= plainWidthPx) ?? widths[0] ?? file.widthPx
}

/** A picture with a file needs alt text or the word that it is decorative. */
export function checkAlt(picture: Pick<Shown, 'media' | 'alt' | 'decorative'>): Finding[] {
  if (picture.media === null || picture.decorative || picture.alt.trim() !== '') return []
  return [
    {
      field: 'alt',
      severity: 'error',
      message: 'Alt text: missing; describe the picture or mark it as decorative',
    },
  ]
}

import type { HtmlContext, ReferencedPicture, WithheldFile } from '#blocks/context.ts'
import type { Finding } from '#blocks/fields.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { inlineIsEmpty, inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { englishReaderWords, type ReaderWords } from '#blocks/reader-words.ts'
import { escapeHtml, htmlAttributes } from '#lib/html/escape.ts'

type Shown = { media: string | null; alt: string; decorative: boolean; caption: Inline; credit: string }

const plainWidthPx = 960

/** `img` of a picture at a moderate width, words where it may not be shown; '' for a slot. */
export function pictureToHtml(
  picture: Pick<Shown, 'media' | 'alt' | 'decorative'> & { ratio?: string },
  context: HtmlContext,
): string {
  if (picture.media === null) return ''
  const { media, withheld } = context.references
  const file = media[picture.media]
  if (!file) return withheldToHtml(withheld?.[picture.media], context)
  const crop = picture.ratio === undefined ? undefined : file.crops?.[picture.ratio]
  const size = crop ?? file
  const width = moderateWidthPx(size)
  const name = crop ? `${crop.name}.${width}` : width
  const attributes = {
    src: `${context.siteUrl}${file.folder ?? `/media/${file.hash}`}/${name}.jpg`,
    alt: picture.decorative ? '' : picture.alt,
    width,
    height: Math.round((size.heightPx * width) / size.widthPx),
    loading: 'lazy',
  }
  return `<img${htmlAttributes(attributes)}>`
}

/** What is said in the place of a picture that may not be shown. */
export function withheldWords({ reason }: WithheldFile, words: ReaderWords): string {
  return reason === 'not-yet' ? words.pictureNotYet : words.pictureNoLonger
}

function withheldToHtml(file: WithheldFile | undefined, { words = englishReaderWords }: HtmlContext): string {
  return file ? `<p class="withheld-picture">${escapeHtml(withheldWords(file, words))}</p>` : ''
}

/** `figcaption` of a picture, which says when a machine made it; '' when there is nothing to say. */
export function figcaptionToHtml(
  { media, caption, credit }: Pick<Shown, 'media' | 'caption' | 'credit'>,
  context: HtmlContext,
): string {
  const { words = englishReaderWords, references, siteUrl } = context
  const isGenerated = media !== null && references.media[media]?.isGenerated === true
  const line = [
    captionToHtml(caption, credit, siteUrl),
    isGenerated ? `<span class="ai-label">${escapeHtml(words.aiGenerated)}</span>` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
  return line === '' ? '' : `<figcaption>${line}</figcaption>`
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

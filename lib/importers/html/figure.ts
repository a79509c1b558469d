import { type Element, isTag, isText } from 'domhandler'
import { findAll, findOne } from 'domutils'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import type { Inline } from '#blocks/inline.ts'
import type { Block } from '#blocks/registry.ts'
import { namingWords, visibleText } from '#lib/html/elements.ts'
import { captionWords, imageNames } from '#lib/importers/html/figure-box.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import { isCreditName, readCaption, readCredit } from '#lib/importers/lines/caption.ts'
import { isPersonName } from '#lib/importers/words/names.ts'
import { imageBlock } from '#lib/importers/story/blocks.ts'
import { sliceInline, textOf } from '#lib/importers/story/slice-inline.ts'

/** A picture told by its markup; `source` is all of its visible text, `residue` what of it went into no field. */
export type FoundPicture = { block: Block; source: string; used: string[] }

const creditWords = new Set([
  'credit',
  'credits',
  'copyright',
  'copyrightholder',
  'attribution',
  'photographer',
  'photocredit',
  'imagecredit',
  'autor',
  'crédit',
  'creditline',
  'photog',
  'fotograf',
  'quelle',
  'urheber',
  'rights',
  'provider',
  'agency',
  'source',
  'byline',
])
const labelOnly =
  /^(?:image source|image caption|source|caption|photo|credit|image|foto|bild|légende)\s*[:,]?\s*/i

/**
 * Reads a picture: caption, credit (from its own element, the end of the caption or the alt text; once, in the credit) and alt text. Null for
 * icons, portraits of authors, tracking pixels and pictures that say nothing at all.
 */
export function readPicture(element: Element, baseUrl: string | null): FoundPicture | null {
  const image = imageNames.has(element.name)
    ? element
    : findAll((inner) => inner.name === 'img' || inner.name === 'amp-img', element.children).find((img) =>
        isPicture(img),
      )
  const captionBox = captionOf(element)
  if (image === undefined && captionBox === null) return null
  if (image !== undefined && imageNames.has(element.name) && !isPicture(element)) return null
  const credits = creditElements(element)
  const isCredit = (inner: Element) => credits.includes(inner) || isHidden(inner)
  const caption = captionBox === null ? [] : inlineFromHtml([captionBox], baseUrl, isCredit)
  const stated = credits.map((credit) => visibleText(credit)).filter((text) => text !== '')
  const loose = looseText(element, captionBox, credits)
  const alt = image === undefined ? '' : altOf(image)
  return assemble({ element, caption, stated: [...stated, ...loose], alt })
}

function assemble({
  element,
  caption,
  stated,
  alt,
}: {
  element: Element
  caption: Inline
  stated: string[]
  alt: string
}): FoundPicture | null {
  const text = textOf(caption)
  const label = labelOnly.exec(text)?.[0] ?? ''
  const told = readCaption(text.slice(/caption|légende/i.test(label) ? label.length : 0), true)
  const onlyCredit = stated.length === 0 && text !== '' && readCredit(text) !== null ? readCredit(text) : null
  const lines = stated.map(cleanCredit).filter((line) => line !== '')
  const altRead = readAlt(alt)
  const [firstCredit = ''] = lines
  const captionCredit =
    lines.length > 0 && told !== null && !repeats(told.credit, firstCredit) ? '' : (told?.credit ?? '')
  const credit =
    onlyCredit ?? (firstCredit !== '' ? joined(lines) : captionCredit !== '' ? captionCredit : altRead.credit)
  const keep =
    onlyCredit !== null
      ? ''
      : told === null || (lines.length > 0 && !repeats(told.credit, firstCredit))
        ? text
        : told.caption
  const from = keep === '' ? 0 : Math.max(0, text.indexOf(keep))
  const shown = keep === '' ? [] : sliceInline(caption, from, from + keep.length)
  if (keep === '' && credit === '' && altRead.alt === '') return null
  const block = imageBlock({ caption: shown, credit, alt: altRead.alt })
  return {
    block,
    source: visibleText(element),
    used: [...new Set([textOf(shown), ...lines.filter((line) => credit.includes(line)), credit])],
  }
}

// The same credit in an element and at the caption's end is one credit.
function repeats(fromCaption: string, stated: string): boolean {
  return fromCaption !== '' && (stated.includes(fromCaption) || fromCaption.includes(stated))
}

function joined(lines: string[]): string {
  const own = lines.filter(
    (line, index) =>
      !lines.some(
        (other, at) =>
          at !== index &&
          (other.length > line.length || (other === line && at < index)) &&
          other.includes(line),
      ),
  )
  return own.slice(0, 2).join(' / ')
}

function cleanCredit(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^credit\s?(?:\.{3}|…)\s*/i, '')
    .trim()
  const read = readCredit(line)
  return (read ?? line)
    .replace(/^[\s([|/–—-]+|[\s)\]|]+$/g, '')
    .replace(
      /^(?:photo(?:graph)?s?|image|picture|credit|source|foto|bild|crédit|fotos?)\s*(?:credit|source)?\s*(?:by\b|[:,])\s*/iu,
      '',
    )
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim()
}

function readAlt(alt: string): { alt: string; credit: string } {
  if (/^[\w-]{1,80}\.(?:jpe?g|png|gif|webp)$/i.test(alt) || /^(?:image|photo|picture|img)$/i.test(alt))
    return { alt: '', credit: '' }
  const read = readCaption(alt)
  return read === null || read.credit === ''
    ? { alt, credit: '' }
    : { alt: read.caption, credit: read.credit }
}

function captionOf(element: Element): Element | null {
  if (imageNames.has(element.name)) return null
  const boxes = findAll(
    (inner) => inner.name === 'figcaption' || inner.name === 'amp-fit-text',
    element.children,
  )
  const named =
    boxes.length > 0
      ? boxes
      : findAll(
          (inner) => namingWords(inner).some((word) => captionWords.has(word)) && visibleText(inner) !== '',
          element.children,
        )
  return named.find((box) => !isHidden(box) && visibleText(box) !== '') ?? null
}

function creditElements(element: Element): Element[] {
  const named = findAll(
    (inner) =>
      isCreditElement(inner) &&
      !isHidden(inner) &&
      visibleText(inner) !== '' &&
      visibleText(inner).length < 160,
    element.children,
  )
  const outer = named.filter((credit) => !named.some((other) => other !== credit && contains(other, credit)))
  // A box named 'caption credit' that holds the caption as well is no credit.
  return outer
    .filter(
      (credit) =>
        !(
          credit.name === 'figcaption' ||
          (namingWords(credit).some((word) => captionWords.has(word)) &&
            !namingWords(credit).some((word) => word.startsWith('credit')))
        ),
    )
    .concat(spansWithCredit(element, outer))
}

// Markup without names: the last small element of the caption is the credit when its words are one.
function spansWithCredit(element: Element, known: Element[]): Element[] {
  if (known.length > 0) return []
  const box = innermost(captionOf(element))
  const children = box?.children.filter(isTag).filter((child) => visibleText(child) !== '') ?? []
  const last = children.at(-1)
  if (box === null || last === undefined || visibleText(last) === visibleText(box) || last.name === 'a')
    return []
  const text = visibleText(last).replace(/\s+/g, ' ')
  // Two spans and no text of their own: the second is the photographer's name.
  const isSet =
    children.length >= 2 && box.children.every((child) => !isText(child) || child.data.trim() === '')
  const isCredit =
    /^credit\s?(?:\.{3}|…)/i.test(text) ||
    readCredit(text) !== null ||
    isCreditName(text) ||
    (isSet && isPersonName(text))
  return text.length < 120 && isCredit ? [last] : []
}

// Boxes around one box only.
function innermost(box: Element | null): Element | null {
  const inner =
    box?.children.filter((child) => isTag(child) || (isText(child) && child.data.trim() !== '')) ?? []
  const [only] = inner
  return inner.length === 1 && only !== undefined && isTag(only) ? innermost(only) : box
}

function isCreditElement(element: Element): boolean {
  if (element.name === 'cite' || element.name === 'small') return true
  return namingWords(element).some((word) => creditWords.has(word))
}

// Text in a figure beside its caption: BBC writes the credit there.
function looseText(element: Element, captionBox: Element | null, credits: Element[]): string[] {
  if (imageNames.has(element.name)) return []
  const rest = inlineFromHtml(
    element.children,
    null,
    (inner) =>
      inner === captionBox ||
      credits.includes(inner) ||
      isHidden(inner) ||
      inner.name === 'button' ||
      inner.name === 'noscript',
  )
  const text = textOf(rest).replace(/\s+/g, ' ').trim()
  return text !== '' &&
    text.length <= 90 &&
    (captionBox !== null || readCredit(text) !== null) &&
    !/[.!?]$/.test(text) &&
    !/^(?:\d|\W)*$/.test(text) &&
    !/enlarge|fullscreen|expand|zoom|view|share|close|agrandir|vergrößern/i.test(text)
    ? [text]
    : []
}

function altOf(image: Element): string {
  const inner = image.name === 'picture' ? findOne((node) => node.name === 'img', image.children) : image
  return (inner?.attribs.alt ?? '').replace(/\s+/g, ' ').trim()
}

/** Whether an image is part of a story rather than an icon, an emoji, a portrait of the author or a tracking pixel. */
function isPicture(image: Element): boolean {
  const { width, height, src = '', class: classes = '', role = '' } = image.attribs
  const small = (size: string | undefined) =>
    size !== undefined && /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < 70
  if (small(width) || small(height) || role === 'presentation') return false
  if (
    /\b(?:avatar|emoji|wp-smiley|icon|logo|gravatar|pixel|author-(?:image|photo)|headshot|hide-when-no-script|placeholder)\b/i.test(
      classes,
    )
  )
    return false
  return !/gravatar\.com|\/pixel|feedburner|doubleclick|s\.w\.org\/images\/core\/emoji|spacer\.gif|blank\.gif|\/(?:icon|logo|avatar)s?\//i.test(
    src,
  )
}

function contains(outer: Element, inner: Element): boolean {
  for (let up = inner.parent; up !== null; up = up.parent) if (up === outer) return true
  return false
}

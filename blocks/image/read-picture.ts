import type { Element } from 'domhandler'
import { findAll } from 'domutils'
import type { ImportContext } from '#blocks/context.ts'
import type { FieldValues } from '#blocks/fields.ts'
import { cleanCredit, splitAlt, splitCaption } from '#blocks/image/credit.ts'
import type { pictureFields } from '#blocks/image/picture-fields.ts'
import { pictureUrl } from '#blocks/image/picture-url.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { firstNamed, namingWords, visibleText } from '#lib/html/elements.ts'

const creditNames = ['credit', 'credits', 'copyright', 'copyrightholder', 'source', 'author', 'photographer']

/**
 * One picture from an `img` and the element it stands in with its caption (null when it stands alone). The
 * credit comes from an element of its own, else from the end of the caption, else from the alt text, and is
 * in none of them afterwards.
 */
export function readPicture(
  image: Element | null,
  scope: Element | null,
  context: ImportContext,
): FieldValues<typeof pictureFields> {
  const captionElement = scope && findCaption(scope)
  const credits = scope ? findCredits(scope, captionElement) : []
  const written = captionElement
    ? inlineFromHtml([captionElement], context.baseUrl, (element) => credits.includes(element))
    : []
  const ownCredit = cleanCredit([...new Set(credits.map(visibleText))].join(' / '))
  const split = ownCredit === '' ? splitCaption(written) : { caption: written, credit: ownCredit }
  const alt = splitAlt(image?.attribs.alt ?? '', split.credit)
  const role = image?.attribs.role
  return {
    media: image ? findMedia(image, context) : null,
    alt: alt.alt,
    decorative: role === 'presentation' || role === 'none',
    caption: split.caption,
    credit: split.credit === '' ? alt.credit : split.credit,
  }
}

function findMedia(image: Element, context: ImportContext): string | null {
  const url = pictureUrl(image, context.baseUrl)
  return url === null ? null : (context.mediaFor?.({ url, kind: 'image' }) ?? null)
}

function findCaption(scope: Element): Element | null {
  const figcaption = firstNamed(scope, 'figcaption')
  if (figcaption) return figcaption
  const named = findAll((element) => isTextElement(element) && isNamed(element, ['caption']), scope.children)
  return named[0] ?? null
}

function findCredits(scope: Element, caption: Element | null): Element[] {
  if (caption && isNamed(caption, creditNames) && !namingWords(caption).includes('caption')) {
    const inner = creditsBelow(caption, null)
    return inner.length > 0 ? inner : [caption]
  }
  return creditsBelow(scope, caption)
}

function creditsBelow(scope: Element, caption: Element | null): Element[] {
  const named = findAll((element) => isTextElement(element) && isNamed(element, creditNames), scope.children)
  const apart = named.filter((element) => element !== caption && !(caption && contains(element, caption)))
  return apart.filter((element) => !apart.some((other) => other !== element && contains(element, other)))
}

function isNamed(element: Element, names: string[]): boolean {
  return namingWords(element).some((word) => names.includes(word))
}

function isTextElement(element: Element): boolean {
  return visibleText(element) !== '' && firstNamed(element, 'img') === null
}

function contains(outer: Element, inner: Element): boolean {
  return findAll((element) => element === inner, outer.children).length > 0
}

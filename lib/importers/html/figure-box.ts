import type { Element } from 'domhandler'
import { findAll, findOne } from 'domutils'
import { namingWords, visibleText } from '#lib/html/elements.ts'

/** Elements that are pictures. */
export const imageNames: ReadonlySet<string> = new Set(['img', 'amp-img', 'picture'])

/** Words of class, id and the like that name the box of a caption. */
export const captionWords: ReadonlySet<string> = new Set([
  'caption',
  'captions',
  'legend',
  'legende',
  'bildunterschrift',
  'pie',
  'leyenda',
  'didascalia',
  'imgcaption',
  'imagecaption',
  'figcaption',
  'cutline',
])

const boxNames =
  /\b(?:wp-caption|captioned-image|image-with-caption|media-with-caption|article-image|story-image|photo-with-caption|image-container|inline-image|media-image|foto|image-block)\b/i

/** Whether an element holds a picture (or a placeholder of one that a script would load). */
export function hasPicture(element: Element): boolean {
  return (
    imageNames.has(element.name) || findOne((inner) => imageNames.has(inner.name), element.children) !== null
  )
}

/** Whether an element is a picture with its caption: a figure, or a box of one picture and one caption that pages write for one. */
export function isFigure(element: Element): boolean {
  if (element.name === 'figure') return true
  if (!boxNames.test(element.attribs.class ?? '') && !isPictureWithCaption(element)) return false
  return (
    hasPicture(element) &&
    visibleText(element).length < 700 &&
    findAll((inner) => inner.name === 'p', element.children).length < 4
  )
}

// 'div.image-ct > img + div.caption': one picture, and no text but the caption's.
function isPictureWithCaption(element: Element): boolean {
  if (element.name !== 'div' && element.name !== 'section') return false
  const pictures = findAll((inner) => inner.name === 'img' || inner.name === 'amp-img', element.children)
  if (pictures.length !== 1) return false
  const caption = findOne(
    (inner) => namingWords(inner).some((word) => captionWords.has(word)) && visibleText(inner) !== '',
    element.children,
  )
  return caption !== null && visibleText(element).length <= visibleText(caption).length + 60
}

import type { Element } from 'domhandler'
import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { idField, itemsField, textField } from '#blocks/fields.ts'
import { pictureFields } from '#blocks/image/picture-fields.ts'
import { captionToText, checkAlt, figcaptionToHtml, pictureToHtml } from '#blocks/image/picture-html.ts'
import { readPicture } from '#blocks/image/read-picture.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { allNamed, firstNamed, hasClass, namingWords, visibleText } from '#lib/html/elements.ts'
import { escapeHtml } from '#lib/html/escape.ts'

const galleryNames = new Set(['gallery', 'slideshow', 'carousel', 'photoset'])

export const gallery = defineBlock({
  type: 'gallery',
  label: 'Gallery',
  version: 1,
  fields: {
    title: textField('Title', { warnAbove: 120 }),
    items: itemsField('Pictures', { id: idField(), ...pictureFields }, { required: 'error' }),
  },
  toHtml(block, context) {
    const title = block.title === '' ? '' : `<h3 class="gallery-title">${escapeHtml(block.title)}</h3>`
    const figures = block.items.map(
      (item) => `<figure>${pictureToHtml(item, context)}${figcaptionToHtml(item, context)}</figure>`,
    )
    return `<section${rootAttributes(block)}>${title}${figures.join('')}</section>`
  },
  toText: (block) =>
    [block.title, ...block.items.map((item) => captionToText(item.caption, item.credit))]
      .filter((line) => line !== '')
      .join('\n'),
  fromHtml(element, context) {
    if (!isGallery(element)) return null
    const frames = framesOf(element)
    const title = firstNamed(element, 'h2', 'h3', 'h4') ?? ownCaption(element, frames)
    return {
      title: title ? visibleText(title) : '',
      items: frames.map((frame) => {
        const image = frame.name === 'img' ? frame : firstNamed(frame, 'img')
        const picture = readPicture(image, frame.name === 'img' ? null : frame, context)
        return { id: context.newId(`${image?.attribs.src ?? ''}${visibleText(frame)}`), ...picture }
      }),
    }
  },
  references: (block) => ({
    media: block.items.flatMap((item) => (item.media === null ? [] : [item.media])),
    articles: [],
    urls: linksOf(...block.items.map((item) => item.caption)),
  }),
  check: (block) =>
    block.items.flatMap((item, index) =>
      checkAlt(item).map((finding) => ({ ...finding, field: `items.${index}.${finding.field}` })),
    ),
})

function isGallery(element: Element): boolean {
  if (hasClass(element, 'block-gallery')) return true
  const count = allNamed(element, 'img').length
  if (count === 0 || firstNamed(element, 'p') !== null) return false
  if (element.name === 'figure' && count > 1) return true
  return namingWords(element).some((word) => galleryNames.has(word))
}

function ownCaption(element: Element, frames: Element[]): Element | null {
  const captions = allNamed(element, 'figcaption')
  return (
    captions.find((caption) => !frames.some((frame) => allNamed(frame, 'figcaption').includes(caption))) ??
    null
  )
}

// Pictures that stand in figures of their own bring their captions; else every img is a picture.
function framesOf(element: Element): Element[] {
  const figures = allNamed(element, 'figure').filter((figure) => allNamed(figure, 'figure').length === 0)
  return figures.length > 0 ? figures : allNamed(element, 'img')
}

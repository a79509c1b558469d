import type { Element } from 'domhandler'
import type { ImportContext, RecognisedEmbed } from '#blocks/context.ts'
import { defineBlock } from '#blocks/define.ts'
import { embedFields } from '#blocks/embed/embed-fields.ts'
import { embedToHtml } from '#blocks/embed/embed-html.ts'
import { readCard, readFrame } from '#blocks/embed/read-embed.ts'
import { emptyValues, type FieldValues } from '#blocks/fields.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { allNamed, hasClass, visibleText } from '#lib/html/elements.ts'

export const embed = defineBlock({
  type: 'embed',
  label: 'Embed',
  version: 1,
  fields: embedFields,
  toHtml: embedToHtml,
  toText: (block) =>
    [
      inlineToText(block.repliedTo?.text ?? []),
      block.author,
      block.title,
      inlineToText(block.text),
      block.quoted?.author ?? '',
      inlineToText(block.quoted?.text ?? []),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  fromHtml(element, context) {
    if (hasClass(element, 'block-embed'))
      return { ...emptyValues(embedFields), ...readCard(element, context) }
    const recognised = context.recogniseEmbed?.(element) ?? null
    return recognised ? fromRecognised(recognised) : fromFrame(element, context)
  },
  references: (block) => ({
    media: block.media === null ? [] : [block.media],
    articles: [],
    urls: [
      ...new Set(
        [
          block.url,
          block.quoted?.url ?? null,
          block.repliedTo?.url ?? null,
          ...linksOf(block.text, block.quoted?.text ?? [], block.repliedTo?.text ?? []),
        ].filter((url) => url !== null),
      ),
    ],
  }),
  check: (block) =>
    block.url === null && inlineToText(block.text).trim() === '' && block.title === ''
      ? [{ field: 'url', severity: 'error', message: 'Embed: neither an address nor words' }]
      : [],
})

function fromRecognised(recognised: RecognisedEmbed): FieldValues<typeof embedFields> {
  const empty = emptyValues(embedFields)
  return {
    ...empty,
    network: recognised.network,
    url: recognised.url,
    kind: recognised.kind ?? empty.kind,
    postId: recognised.postId ?? empty.postId,
    author: recognised.author ?? empty.author,
    handle: recognised.handle ?? empty.handle,
    title: recognised.title ?? empty.title,
    text: recognised.text ?? empty.text,
    postedAt: recognised.postedAt ?? empty.postedAt,
  }
}

function fromFrame(element: Element, context: ImportContext): FieldValues<typeof embedFields> | null {
  const frame = element.name === 'iframe' ? element : onlyFrame(element)
  const found = frame && readFrame(frame, context)
  return found && { ...emptyValues(embedFields), network: 'link', kind: 'link', ...found }
}

function onlyFrame(element: Element): Element | null {
  const frames = ['p', 'div', 'figure'].includes(element.name) ? allNamed(element, 'iframe') : []
  const alone = frames.length === 1 && visibleText(element) === '' && allNamed(element, 'img').length === 0
  return alone ? (frames[0] ?? null) : null
}

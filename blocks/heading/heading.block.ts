import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { choiceField, inlineField } from '#blocks/fields.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineToText } from '#blocks/inline/inline-text.ts'

export const heading = defineBlock({
  type: 'heading',
  label: 'Heading',
  version: 1,
  fields: {
    level: choiceField('Level', [2, 3, 4], 2),
    text: inlineField('Text', { required: 'error', warnAbove: 120 }),
  },
  toHtml: (block, context) =>
    `<h${block.level}${rootAttributes(block)}>${inlineToHtml(block.text, context.siteUrl)}</h${block.level}>`,
  toText: (block) => inlineToText(block.text),
  fromHtml(element, context) {
    const level = /^h([1-6])$/.exec(element.name)?.[1]
    if (level === undefined) return null
    return { level: levelOf(Number(level)), text: inlineFromHtml(element.children, context.baseUrl) }
  },
  references: (block) => ({ media: [], articles: [], urls: linksOf(block.text) }),
})

// The page's own h1 is the headline; below h4 the differences are not seen.
function levelOf(level: number): 2 | 3 | 4 {
  if (level <= 2) return 2
  return level === 3 ? 3 : 4
}

import { rootAttributes } from '#blocks/body/block-root.ts'
import { defineBlock } from '#blocks/define.ts'
import { visibleText } from '#lib/html/elements.ts'

export const divider = defineBlock({
  type: 'divider',
  label: 'Divider',
  version: 1,
  fields: {},
  toHtml: (block) => `<hr${rootAttributes(block)}>`,
  toText: () => '',
  fromHtml(element) {
    const isDrawn = element.name === 'p' && /^([*⁂•·—–_-]\s*){3,}$|^⁂$/u.test(visibleText(element))
    return element.name === 'hr' || isDrawn ? {} : null
  },
  references: () => ({ media: [], articles: [], urls: [] }),
})

import type { Element } from 'domhandler'
import { rootAttributes } from '#blocks/body/block-root.ts'
import type { ImportContext } from '#blocks/context.ts'
import { defineBlock } from '#blocks/define.ts'
import { choiceField, type FieldValues, flagField, idField, inlineField, itemsField } from '#blocks/fields.ts'
import { inlineFromHtml } from '#blocks/inline/inline-from-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { linksOf } from '#blocks/inline/inline-links.ts'
import { inlineIsEmpty, inlineToText } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import { type ListBranch, listTree } from '#blocks/list/list-tree.ts'
import { childElements, firstNamed } from '#lib/html/elements.ts'

const depths = [0, 1, 2, 3] as const

const itemFields = {
  id: idField(),
  depth: choiceField('Depth', depths, 0),
  text: inlineField('Text', { required: 'warn' }),
}
export type ListItem = FieldValues<typeof itemFields>

export const list = defineBlock({
  type: 'list',
  label: 'List',
  version: 1,
  fields: {
    ordered: flagField('Numbered', false),
    items: itemsField('Items', itemFields, { required: 'warn' }),
  },
  toHtml: (block, context) =>
    branchesToHtml(
      listTree(block.items),
      block.ordered ? 'ol' : 'ul',
      (text) => inlineToHtml(text, context.siteUrl),
      rootAttributes(block),
    ),
  toText: (block) => block.items.map((item) => inlineToText(item.text)).join('\n'),
  fromHtml(element, context) {
    if (!isList(element) || firstNamed(element, 'img', 'figure', 'iframe', 'video', 'table')) return null
    return { ordered: element.name === 'ol', items: readItems(element, 0, context) }
  },
  references: (block) => ({
    media: [],
    articles: [],
    urls: linksOf(...block.items.map((item) => item.text)),
  }),
})

function branchesToHtml(
  branches: ListBranch<ListItem>[],
  name: 'ol' | 'ul',
  render: (text: Inline) => string,
  attributes = '',
): string {
  if (branches.length === 0) return ''
  const items = branches.map(
    ({ item, children }) => `<li>${render(item.text)}${branchesToHtml(children, name, render)}</li>`,
  )
  return `<${name}${attributes}>${items.join('')}</${name}>`
}

function isList(element: Element): boolean {
  return element.name === 'ul' || element.name === 'ol'
}

// Lists stand in items, but in the wild also beside them.
function readItems(outer: Element, depth: number, context: ImportContext): ListItem[] {
  const seen = childElements(outer).filter((child) => !context.isHidden?.(child))
  return seen.flatMap((child) =>
    isList(child) ? readItems(child, depth + 1, context) : readItem(child, depth, context),
  )
}

function readItem(element: Element, depth: number, context: ImportContext): ListItem[] {
  const text = inlineFromHtml(
    element.children,
    context.baseUrl,
    (inner) => isList(inner) || context.isHidden?.(inner) === true,
  )
  const nested = outermostLists(element).flatMap((inner) => readItems(inner, depth + 1, context))
  if (inlineIsEmpty(text)) return nested
  const id = context.newId(inlineToText(text))
  return [{ id, depth: depths[Math.min(depth, 3)] ?? 3, text }, ...nested]
}

function outermostLists(element: Element): Element[] {
  return childElements(element).flatMap((child) => (isList(child) ? [child] : outermostLists(child)))
}

import { z } from 'zod'
import { audio } from '#blocks/audio/audio.block.ts'
import type { HtmlContext, References } from '#blocks/context.ts'
import type { BlockOf } from '#blocks/define.ts'
import { divider } from '#blocks/divider/divider.block.ts'
import { embed } from '#blocks/embed/embed.block.ts'
import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import type { NodeShape } from '#blocks/editor/mapping/node-shape.ts'
import type { Fields, Finding } from '#blocks/fields.ts'
import { gallery } from '#blocks/gallery/gallery.block.ts'
import { heading } from '#blocks/heading/heading.block.ts'
import { html } from '#blocks/html/html.block.ts'
import { image } from '#blocks/image/image.block.ts'
import { keyPoints } from '#blocks/key-points/key-points.block.ts'
import { list } from '#blocks/list/list.block.ts'
import { paragraph } from '#blocks/paragraph/paragraph.block.ts'
import { pullQuote } from '#blocks/pull-quote/pull-quote.block.ts'
import { quote } from '#blocks/quote/quote.block.ts'
import { relatedLink } from '#blocks/related-link/related-link.block.ts'
import { table } from '#blocks/table/table.block.ts'
import { video } from '#blocks/video/video.block.ts'

/** Every kind of block a body may hold, in the order an editor is offered them. */
export const blockDefinitions = {
  paragraph,
  heading,
  list,
  quote,
  'pull-quote': pullQuote,
  image,
  gallery,
  embed,
  video,
  audio,
  table,
  'related-link': relatedLink,
  'key-points': keyPoints,
  divider,
  html,
}

export type BlockType = keyof typeof blockDefinitions
export type BlockByType = { [T in BlockType]: BlockOf<(typeof blockDefinitions)[T]> }
export type Block = BlockByType[BlockType]

export const blockTypes: BlockType[] = Object.keys(blockDefinitions).filter(isBlockType)

/** The schema of every type of block, as a draft. */
export const blockSchemas = [
  paragraph.schema,
  heading.schema,
  list.schema,
  quote.schema,
  pullQuote.schema,
  image.schema,
  gallery.schema,
  embed.schema,
  video.schema,
  audio.schema,
  table.schema,
  relatedLink.schema,
  keyPoints.schema,
  divider.schema,
  html.schema,
] as const

/** One block of any type, as a draft. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', blockSchemas)

/** A whole body as a draft: nothing is required, but every block has an id of its own. */
export const bodySchema: z.ZodType<Block[]> = z.array(blockSchema).refine(hasDistinctIds, {
  error: 'two blocks have the same id',
})

/** What can be done with a block whatever its type. */
export type AnyDefinition = {
  type: BlockType
  label: string
  version: number
  fields: Fields
  toHtml(block: Block, context: HtmlContext): string
  toText(block: Block): string
  references(block: Block): References
  check(block: Block): Finding[]
  shape: NodeShape
  toEditor(block: Block): EditorNode
  fromEditor(node: EditorNode): Record<string, unknown>
}

/** The definition of a block of any type. */
export function definitionOf(block: Block): AnyDefinition {
  return blockDefinitions[block.type]
}

/** Whether a word is the type of a block. */
export function isBlockType(type: unknown): type is BlockType {
  return typeof type === 'string' && Object.hasOwn(blockDefinitions, type)
}

/** Whether every block of a body has an id of its own. */
export function hasDistinctIds(body: { id: string }[]): boolean {
  return new Set(body.map((block) => block.id)).size === body.length
}

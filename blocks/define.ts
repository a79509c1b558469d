import type { Element } from 'domhandler'
import { z } from 'zod'
import type { HtmlContext, ImportContext, References } from '#blocks/context.ts'
import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import { fieldsFromEditor, fieldsToEditor } from '#blocks/editor/mapping/fields-to-editor.ts'
import { type NodeShape, nodeName, nodeShape } from '#blocks/editor/mapping/node-shape.ts'
import {
  checkFields,
  emptyValues,
  type Fields,
  type FieldValues,
  type Finding,
  shapeOf,
} from '#blocks/fields.ts'

/** What every block has beside its fields. `from` and `was` are the lineage of its id. */
type BlockBase<Type extends string> = {
  /** Kept through edit, move, split, merge, paste and import. */
  id: string
  type: Type
  v: 1
  /** Id of the block this one was split or copied from. */
  from?: string
  /** Ids of blocks that were merged into this one. */
  was?: string[]
}

export type BlockWith<Type extends string, F extends Fields> = BlockBase<Type> & FieldValues<F>

type BlockSpec<Type extends string, F extends Fields> = {
  type: Type
  label: string
  version: 1
  fields: F
  /** Escaped, self-contained markup without script, with absolute addresses. */
  toHtml(block: BlockWith<Type, F>, context: HtmlContext): string
  /** Plain text; paragraphs are separated by line feeds. */
  toText(block: BlockWith<Type, F>): string
  /** Fields read from an element of foreign or own markup; null when it is not this kind of block. */
  fromHtml(element: Element, context: ImportContext): FieldValues<F> | null
  references(block: BlockWith<Type, F>): References
  /** Rules of publishing across fields. */
  check?(block: BlockWith<Type, F>): Finding[]
  /** Stored JSON of an older version in the shape of the next; null when it cannot be read. */
  upgrade?(stored: Record<string, unknown>, fromVersion: number): Record<string, unknown> | null
}

// Blocks are told apart by their type.
type DraftSchema<B> = z.ZodType<B> & z.core.$ZodTypeDiscriminable<'type'>

export type BlockDefinition<Type extends string, F extends Fields> = Required<
  Omit<BlockSpec<Type, F>, 'check'>
> & {
  /** Draft schema: the right shape, nothing required. */
  schema: DraftSchema<BlockWith<Type, F>>
  check(block: BlockWith<Type, F>): Finding[]
  /** How the fields stand in the editor: which are written into, which are attributes. */
  shape: NodeShape
  /** The block as a node of the editor. */
  toEditor(block: BlockWith<Type, F>): EditorNode
  /** The fields of a node of the editor; the other way round of `toEditor`. */
  fromEditor(node: EditorNode): FieldValues<F>
  /** A block of this type with the given fields, the others untouched. */
  create(id: string, values?: Partial<FieldValues<F>>): BlockWith<Type, F>
}

/** The block a definition describes. */
export type BlockOf<D extends { schema: z.ZodType }> = z.infer<D['schema']>

/** One definition per block drives validation, editor, light page, feeds, plain text, import and references. */
export function defineBlock<const Type extends string, F extends Fields>(
  spec: BlockSpec<Type, F>,
): BlockDefinition<Type, F> {
  const shape = nodeShape(nodeName(spec.type), spec.fields)
  return {
    ...spec,
    shape,
    schema: blockSchema(spec.type, spec.version, spec.fields),
    check: (block) => [...checkFields(spec.fields, block), ...(spec.check?.(block) ?? [])],
    create: (id, values = {}) => ({
      id,
      type: spec.type,
      v: spec.version,
      ...emptyValues(spec.fields),
      ...values,
    }),
    toEditor(block) {
      const node = fieldsToEditor(shape, block)
      return {
        ...node,
        attrs: { ...node.attrs, id: block.id, from: block.from ?? null, was: block.was ?? null },
      }
    },
    fromEditor: (node) => fieldsFromEditor(shape, spec.fields, node) as FieldValues<F>,
    upgrade: (stored, fromVersion) => spec.upgrade?.(stored, fromVersion) ?? null,
  }
}

function blockSchema<Type extends string, F extends Fields>(
  type: Type,
  version: 1,
  fields: F,
): DraftSchema<BlockWith<Type, F>> {
  const schema = z.object({
    id: z.string().min(1),
    type: z.literal(type),
    v: z.literal(version),
    from: z.string().optional(),
    was: z.array(z.string()).optional(),
    ...shapeOf(fields),
  })
  return schema as unknown as DraftSchema<BlockWith<Type, F>>
}

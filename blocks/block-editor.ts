import type { ReactNode } from 'react'
import type { Field } from '#blocks/fields.ts'
import type { Inline } from '#blocks/inline.ts'
import type { Block, BlockType } from '#blocks/registry.ts'

/** What the editor of a block, or of an item or group in it, is given. */
export type BlockEditorProps = {
  type: BlockType
  /** The fields that are not written into, with their values. */
  fields: [name: string, field: Field<unknown>][]
  values: Record<string, unknown>
  /** Sets some of these fields; a value that is no draft of its field is never given. */
  set: (values: Record<string, unknown>) => void
  /** Where the words of the block are written; null for a block without. */
  text: ReactNode
  /** The whole block as it stands, words and parts included. */
  readBlock: () => Block
  /** Sets fields of any kind of the whole block, words and parts included. */
  fill: (values: Record<string, unknown>) => void
  /** Writes words where there are none yet. */
  fillText: (words: Inline) => void
  /** Adds an empty part of a kind that is repeated or optional: a line, an item, the quoted post. */
  addPart: (field: string, values?: Record<string, unknown>) => void
  /** How many parts of a field there are. */
  countOf: (field: string) => number
  /** Takes this item or group out, or moves it among its like; null for a whole block. */
  part: { remove: () => void; move: (by: 1 | -1) => void } | null
}

/** Draws the editor of a block; its words are `text`, the rest is its own. */
export type BlockEditor = (props: BlockEditorProps) => ReactNode

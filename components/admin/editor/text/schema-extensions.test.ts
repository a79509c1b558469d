import { getSchema } from '@tiptap/core'
import { Node, Schema } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { allSamples } from '#blocks/body/all-samples.ts'
import { bodyToEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import { editorSchemaSpec } from '#blocks/editor/schema/schema.ts'
import { schemaExtensions } from './schema-extensions.ts'

function outline(schema: Schema) {
  const nodes = Object.values(schema.nodes).map(({ name, spec, isAtom, isTextblock }) => ({
    name,
    isAtom,
    isTextblock,
    attrs: Object.entries(spec.attrs ?? {}).map(([key, { default: initial }]) => [key, initial]),
    content: spec.content ?? '',
    isolating: spec.isolating ?? false,
    defining: spec.defining ?? false,
    tableRole: spec.tableRole,
  }))
  return { nodes, marks: Object.keys(schema.marks) }
}

test('the editing surface has the schema of the pure half, nodes and marks in its order', () => {
  expect(outline(getSchema(schemaExtensions()))).toEqual(outline(new Schema(editorSchemaSpec)))
})

test('it holds every block of every kind', () => {
  const doc = Node.fromJSON(getSchema(schemaExtensions()), bodyToEditor(allSamples))
  doc.check()
  expect(doc.toJSON()).toEqual(Node.fromJSON(new Schema(editorSchemaSpec), bodyToEditor(allSamples)).toJSON())
})

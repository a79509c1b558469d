import { Node, Schema } from '@tiptap/pm/model'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSamples } from '#blocks/body/all-samples.ts'
import { unknownBlock } from '#blocks/body/unknown-block.ts'
import type { StoredBody } from '#blocks/body.ts'
import { bodyFromEditor, bodyToEditor } from '#blocks/editor/mapping/body-to-editor.ts'
import type { EditorNode } from '#blocks/editor/mapping/editor-node.ts'
import { editorSchemaSpec } from '#blocks/editor/schema/schema.ts'
import { anyBody } from '#blocks/editor/testing/any-body.ts'
import { bodySchema } from '#blocks/registry.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const schema = new Schema(editorSchemaSpec)

function throughEditor(body: StoredBody): StoredBody {
  const doc = Node.fromJSON(schema, bodyToEditor(body))
  if (body.length > 0) doc.check()
  return bodyFromEditor(JSON.parse(JSON.stringify(doc.toJSON())) as EditorNode)
}

test('every sample of every block comes back from the editor as it went in', () => {
  expect(throughEditor(allSamples)).toEqual(allSamples)
})

test('any body comes back from the editor as it went in', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(throughEditor(body)).toEqual(body)
    }),
    { numRuns: propertyRuns(200) },
  )
})

test('generated bodies are valid drafts of every type', () => {
  const bodies = fc.sample(anyBody, 60)
  for (const body of bodies) {
    expect(bodySchema.safeParse(body.filter((block) => block.type !== 'unknown')).success).toBe(true)
  }
  expect(new Set(bodies.flat().map((block) => block.type)).size).toBe(16)
})

test('a stored block that nobody knows is kept byte for byte', () => {
  const stored = {
    id: 'n',
    type: 'hologram',
    v: 9,
    beam: { angle: [1, 2.5], text: [{ text: 'Old <news>' }] },
  }
  const body = [unknownBlock(stored, 0), unknownBlock('loose words', 1), unknownBlock(null, 2)]
  const back = throughEditor(body)
  expect(back).toEqual(body)
  expect(JSON.stringify(back)).toBe(JSON.stringify(body))
})

test('an attribute that is no draft of its field becomes the empty value, and the words stay', () => {
  const node = { type: 'heading', attrs: { id: 'h', level: 9 }, content: [{ type: 'text', text: 'Quay' }] }
  expect(bodyFromEditor({ type: 'doc', content: [node] })).toEqual([
    { id: 'h', type: 'heading', v: 1, level: 2, text: [{ text: 'Quay' }] },
  ])
})

test('a link with an unsafe scheme is reduced to its words', () => {
  const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
  const node = { type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'Quay', marks }] }
  expect(bodyFromEditor({ type: 'doc', content: [node] })).toMatchObject([{ text: [{ text: 'Quay' }] }])
})

import type { TagParseRule } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { editorSchemaSpec } from '#blocks/editor/schema/schema.ts'

const nodes = editorSchemaSpec.nodes as Record<string, { parseDOM?: TagParseRule[] }>

function read(name: string, json: string): unknown {
  const rule = nodes[name]?.parseDOM?.find(({ tag }) => tag === `[data-node="${name}"]`)
  return rule?.getAttrs?.({ getAttribute: () => json } as unknown as HTMLElement)
}

test('what we wrote to the clipboard is read as it was', () => {
  const attrs = { level: 3, id: 'h', from: 'g', was: ['a'] }
  expect(read('heading', JSON.stringify(attrs))).toEqual(attrs)
  const unknown = { id: 'u', storedType: 'hologram', text: 'Old', stored: { beam: [1, { angle: 2 }] } }
  expect(read('unknownBlock', JSON.stringify(unknown))).toEqual(unknown)
})

test('attributes from elsewhere that fit no field are left out', () => {
  expect(read('heading', '{"level":"1 onload=x","id":7,"was":"a","onclick":"x"}')).toEqual({})
  expect(read('video', '{"captions":5,"title":"Reel","url":"javascript:x"}')).toEqual({ title: 'Reel' })
  expect(read('heading', 'not json')).toBeNull()
})

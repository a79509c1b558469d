import * as fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { allSamples } from '#blocks/body/all-samples.ts'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import {
  type Block,
  blockDefinitions,
  blockSchema,
  blockTypes,
  bodySchema,
  definitionOf,
} from '#blocks/registry.ts'
import { visibleText } from '#lib/html/elements.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const markup = '<img src=x onerror=alert(1)>"\'&<script>alert(2)</script>'

test('every kind of block has samples', () => {
  expect(new Set(allSamples.map((block) => block.type))).toEqual(new Set(blockTypes))
})

test.each(allSamples)('$type $id passes its schema unchanged', (block) => {
  expect(blockSchema.parse(JSON.parse(JSON.stringify(block)))).toEqual(block)
})

test.each(blockTypes)('%s with nothing in it yet is a valid draft', (type) => {
  expect(blockSchema.safeParse(blockDefinitions[type].create('new')).success).toBe(true)
})

test.each(allSamples)('$type $id comes back from its own markup with its type and all its text', (block) => {
  const html = definitionOf(block).toHtml(block, sampleReadContext)
  if (html === '') return
  const back = blockFromElement(elementFrom(html), block.id, sampleImportContext())
  expect(back?.type).toBe(block.type)
  expect(back && textOf(definitionOf(back).toHtml(back, sampleReadContext))).toBe(textOf(html))
})

test('markup in any text of any block is escaped', () => {
  for (const sample of allSamples.filter((block) => block.type !== 'html')) {
    const hostile = withEveryText(sample, () => markup)
    const html = definitionOf(hostile).toHtml(hostile, sampleReadContext)
    const quiet = withEveryText(sample, () => 'word')
    expect(tagsOf(html)).toEqual(tagsOf(definitionOf(quiet).toHtml(quiet, sampleReadContext)))
  }
})

test('arbitrary text never changes the markup around it, and comes back from it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.nat(allSamples.length - 1),
      (noise, index) => {
        const block = allSamples[index]
        if (!block || block.type === 'html') return
        // Letters around the noise: white space and labels at the ends of a text are trimmed by design.
        const noisy = withEveryText(block, () => `q${noise.replace(/[()[\]|©/\p{Cc}]/gu, '')}q`)
        const quiet = withEveryText(block, () => 'word')
        const html = definitionOf(noisy).toHtml(noisy, sampleReadContext)
        expect(tagsOf(html)).toEqual(tagsOf(definitionOf(quiet).toHtml(quiet, sampleReadContext)))
        if (html === '') return
        const back = blockFromElement(elementFrom(html), block.id, sampleImportContext())
        expect(back && textOf(definitionOf(back).toHtml(back, sampleReadContext))).toBe(textOf(html))
      },
    ),
    { numRuns: propertyRuns(300) },
  )
})

test('arbitrary stored html is harmless when shown', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('<', '>', '"', 'script', 'img', ' onerror=', 'a href=', 'javascript:x', '/', 'b'),
      ),
      (parts) => {
        const block = blockDefinitions.html.create('x', { html: parts.join('') })
        expect(definitionOf(block).toHtml(block, sampleReadContext)).not.toMatch(
          /<(script|img)|<[^>]*(onerror|="\s*javascript:)/i,
        )
      },
    ),
  )
})

test('a body refuses two blocks with one id', () => {
  const block = blockDefinitions.divider.create('same')
  expect(bodySchema.safeParse([block, { ...block, id: 'other' }]).success).toBe(true)
  expect(bodySchema.safeParse([block, block]).success).toBe(false)
})

test('an unsafe link is refused by the schema of a draft', () => {
  const text = [{ text: 'x', marks: [{ type: 'link' as const, href: 'javascript:alert(1)' }] }]
  expect(blockSchema.safeParse(blockDefinitions.paragraph.create('p', { text })).success).toBe(false)
  expect(
    blockSchema.safeParse(blockDefinitions.embed.create('e', { url: 'java\nscript:alert(1)' })).success,
  ).toBe(false)
})

const kept = new Set([
  'id',
  'type',
  'network',
  'kind',
  'state',
  'size',
  'ratio',
  'media',
  'poster',
  'article',
  'url',
  'href',
  'sourceUrl',
  'postedAt',
  'capturedAt',
  'countedAt',
  'snapshotHash',
])

function withEveryText(block: Block, change: (text: string) => string): Block {
  return blockSchema.parse(changed(block, change))
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return value === '' ? '' : change(value)
  if (Array.isArray(value)) return value.map((part) => changed(part, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      kept.has(name) && typeof part === 'string' ? part : changed(part, change),
    ]),
  )
}

function tagsOf(html: string): string[] {
  return html.match(/<\/?[a-z0-9]+/g) ?? []
}

function textOf(html: string): string {
  return visibleText(parseDocument(html).children).replace(/\s+/g, ' ')
}

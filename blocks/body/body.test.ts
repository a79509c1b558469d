import { expect, test, vi } from 'vitest'
import { allSamples } from '#blocks/body/all-samples.ts'
import { sampleReadContext } from '#blocks/body/sample-context.ts'
import {
  blockReferencesOf,
  bodyToHtml,
  bodyToText,
  checkForPublishing,
  knownBlocks,
  parseStoredBody,
  storedFormOfBody,
} from '#blocks/body.ts'
import { blockDefinitions } from '#blocks/registry.ts'

const { paragraph, image, divider, quote } = blockDefinitions

test('the text of a body has a blank line between blocks and no markup', () => {
  const body = [
    paragraph.create('a', { text: [{ text: 'One <b>' }] }),
    divider.create('b'),
    paragraph.create('c', { text: [{ text: 'Two', marks: [{ type: 'strong' }] }] }),
  ]
  expect(bodyToText(body)).toBe('One <b>\n\nTwo')
})

test('addresses in the markup of a body are absolute', () => {
  const html = bodyToHtml(allSamples, sampleReadContext)
  expect(html).toContain('src="https://lantern.example/media/ab12/640.jpg"')
  expect(html).toContain('href="https://lantern.example/city/2026/11/04/ferry"')
  expect(html).not.toMatch(/(src|href)="\//)
})

test('references are collected once each', () => {
  const references = blockReferencesOf(allSamples)
  expect(references.media).toEqual(['media-1'])
  expect(references.articles).toEqual(['article-1', 'article-gone'])
  expect(references.urls).toContain('https://courts.example/14-26')
  expect(new Set(references.urls).size).toBe(references.urls.length)
})

test('a picture without alt text or credit must not be published, a slot is advised against', () => {
  const picture = image.create('i', { media: 'm' })
  const slot = image.create('s', { credit: 'Archive' })
  expect(
    checkForPublishing([picture]).map(({ blockId, field, severity }) => [blockId, field, severity]),
  ).toEqual([
    ['i', 'credit', 'error'],
    ['i', 'alt', 'error'],
  ])
  expect(checkForPublishing([slot]).map(({ field, severity }) => [field, severity])).toEqual([
    ['media', 'warn'],
  ])
  expect(checkForPublishing([{ ...picture, decorative: true, credit: 'Archive' }])).toEqual([])
})

test('a quote of nobody is a warning', () => {
  const [finding] = checkForPublishing([quote.create('q', { paragraphs: [[{ text: 'Yes.' }]] })])
  expect(finding).toMatchObject({ blockId: 'q', field: 'speaker', severity: 'warn' })
})

test('a stored body comes back as it was', () => {
  expect(parseStoredBody(JSON.parse(JSON.stringify(allSamples)))).toEqual(allSamples)
})

test('a broken stored block keeps its text and stops nothing, and is logged once a kind', () => {
  const log = vi.fn<(message: string) => void>()
  const broken = {
    id: 'k',
    type: 'list',
    v: 1,
    items: [{ id: 'a', text: [{ text: 'Kept ' }, { text: 'words' }] }, 7],
  }
  const good = paragraph.create('p', { text: [{ text: 'Fine' }] })
  const body = parseStoredBody([broken, { ...broken, id: 'k2' }, good, null, 'loose words'], log)
  expect(body.map((block) => block.type)).toEqual(['unknown', 'unknown', 'paragraph', 'unknown', 'unknown'])
  expect(knownBlocks(body)).toEqual([good])
  expect(bodyToText(body)).toBe('Kept words\n\nKept words\n\nFine\n\nloose words')
  expect(log.mock.calls.filter(([message]) => message.includes('“list”'))).toHaveLength(1)
  expect(checkForPublishing(body).filter((finding) => finding.severity === 'error')).toHaveLength(4)
})

test('a body goes back to storage as it came from there, with an id for each copied block', () => {
  const hologram = { id: 'h', type: 'hologram', v: 7, beam: [1, { angle: 2 }] }
  const stored = [...JSON.parse(JSON.stringify(allSamples)), hologram, null, 'loose words']
  const body = parseStoredBody(stored, () => undefined)
  expect(storedFormOfBody(body)).toEqual(stored)
  const copies = body.filter(({ id }) => id === 'h').map((block) => ({ ...block, id: 'copy' }))
  expect(storedFormOfBody(copies)).toEqual([{ ...hologram, id: 'copy' }])
})

test('a stored body that is no list at all is shown, not thrown', () => {
  expect(parseStoredBody(null)).toEqual([])
  expect(bodyToText(parseStoredBody({ text: 'odd' }, () => undefined))).toBe('odd')
})

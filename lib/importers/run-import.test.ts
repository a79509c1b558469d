import { expect, test, vi } from 'vitest'
import { maxInputBytes } from '#lib/importers/input/decode.ts'
import { runImport } from '#lib/importers/run-import.ts'

const paragraph =
  'The harbour froze on Monday, and nobody in Saltmere had ordered ice or knew whom to send it back to.'
const bytes = (text: string) => new TextEncoder().encode(text)

async function refusal(input: Uint8Array): Promise<string> {
  const result = await runImport(input)
  return result.ok ? 'read' : result.kind
}

// Loading a worker takes seconds on a busy machine; only reading is limited to 2.
vi.setConfig({ testTimeout: 120_000 })

test('a text is read in a worker', async () => {
  const result = await runImport(bytes(`Harbour freezes\n\nBy Maren Holt\n\n${paragraph}\n`))
  expect(result).toMatchObject({
    ok: true,
    value: { headline: 'Harbour freezes', byline: [{ name: 'Maren Holt' }] },
  })
})

test('what is no story is refused with its reason', async () => {
  expect(await refusal(bytes(''))).toBe('empty')
  expect(await refusal(bytes('  \n\n '))).toBe('empty')
  expect(await refusal(bytes('One short line'))).toBe('too-short')
  expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]))).toBe('binary')
  expect(await refusal(new Uint8Array([0x48, 0x69, 0xff, 0xfe, 0xc3, 0x28, 0x48]))).toBe('encoding')
  expect(await refusal(new Uint8Array(maxInputBytes + 1))).toBe('too-large')
  expect(await refusal(bytes(`${paragraph}\n`.repeat(100_000)))).toBe('too-many-lines')
  expect(await refusal(bytes('a'.repeat(1_000_000)))).toBe('line-too-long')
})

test('UTF-16 and a declared windows-1252 are read', async () => {
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(`Überschrift am Hafen\n\n${paragraph}`, 'utf16le'),
  ])
  expect(await runImport(utf16)).toMatchObject({ ok: true, value: { headline: 'Überschrift am Hafen' } })
  const page = `<html><head><meta charset="windows-1252"></head><body><h1>Caf\u00e9 am Hafen</h1><p>${paragraph}</p></body></html>`
  expect(await runImport(Buffer.from(page, 'latin1'))).toMatchObject({
    ok: true,
    value: { headline: 'Café am Hafen' },
  })
})

test.each([
  ['elements nested 100,000 deep', `${'<div>'.repeat(100_000)}${paragraph}${'</div>'.repeat(100_000)}`],
  ['crossed elements', `${'<b><i><p>'.repeat(20_000)}${paragraph}${'</b></i>'.repeat(20_000)}`],
  ['an attribute of 5 MB', `<p title="${'x'.repeat(5_000_000)}">${paragraph}</p>`],
  ['200,000 attributes', `<p ${'a=1 '.repeat(200_000)}>${paragraph}</p>`],
  ['unclosed everything', `<html><body>${'<p '.repeat(100_000)}`],
  ['a table of 50,000 rows', `<table>${`<tr><td>${paragraph}</td><td>2</td></tr>`.repeat(50_000)}</table>`],
  ['entities without end', `<p>${'&amp'.repeat(300_000)}</p>`],
  ['comments without end', `<p>${paragraph}</p>${'<!--'.repeat(200_000)}`],
  ['a script of 9 MB', `<p>${paragraph}</p><script>${'x("<p>");'.repeat(1_000_000)}</script>`],
  ['quotation marks without end', `${'“'.repeat(20_000)}\n\n${paragraph}`],
  ['dates without end', `${'5 May 2025 '.repeat(15_000)}\n\n${paragraph}`],
  ['brackets without end', `${'(Photo: '.repeat(15_000)}\n\n${paragraph}`],
  ['commas without end', `By ${'Mina Rook, '.repeat(15_000)}\n\n${paragraph}`],
  [
    '10,000 list items',
    Array.from({ length: 10_000 }, (_, index) => `${index + 1}. ${paragraph}`).join('\n'),
  ],
])('%s neither crash the import nor hold it longer than it may', async (_name, input) => {
  const start = performance.now()
  const result = await runImport(bytes(input))
  expect(typeof result.ok).toBe('boolean')
  expect(performance.now() - start).toBeLessThan(60_000)
})

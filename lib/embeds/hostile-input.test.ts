import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { inlineSchema } from '#blocks/inline.ts'
import { recogniseInput } from '#lib/embeds/recognise-input.ts'
import { readFlattenedPost } from '#lib/embeds/flattened-post.ts'
import { readPage } from '#lib/embeds/resolve/page-answer.ts'
import { readOembed } from '#lib/embeds/resolve/oembed-answer.ts'
import { findDate } from '#lib/time/find-date.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const pieces = [
  '<blockquote class="twitter-tweet">',
  '<p>',
  '</p>',
  '<iframe src="https://www.youtube.com/embed/',
  '">',
  'https://x.com/',
  '/status/1',
  '@a',
  '(@a)',
  '— ',
  ' on X ',
  'posted by ',
  '♬',
  'by u/a in ',
  '  ',
  '\n',
  '2025-05-06 ',
  'May 6, ',
  '%',
  '\u202e',
  '\u0000',
  '<a href="javascript:alert(1)">',
  '<script>alert(1)</script>',
  '&lt;',
  '"',
]

/** The work of `read` on a text in milliseconds of the processor, the least of three. */
function millisecondsOf(read: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage()
    read(text)
    return process.cpuUsage(begun).user / 1000
  })
  return Math.min(...times)
}

const readers: [string, (text: string) => unknown][] = [
  ['pasted text', recogniseInput],
  ['a page', (text) => readPage(text, { network: 'link', kind: 'link' })],
  ['an oEmbed answer', (html) => readOembed({ html, title: html, author_name: html })],
  ['a line of a post', (line) => readFlattenedPost(line.slice(0, 1600), findDate)],
]

test.each(readers)('%s of one repeated piece takes time in proportion to its length', (_name, read) => {
  for (const piece of [...pieces, 'a', '-', ' (', '—(', 'é', 'yt-']) {
    const short = millisecondsOf(read, piece.repeat(10_000 / piece.length))
    const long = millisecondsOf(read, piece.repeat(100_000 / piece.length))
    // Ten times the text: ten times the time, with room for the noise of a busy machine.
    expect(long, JSON.stringify(piece)).toBeLessThan(40 * Math.max(short, 10))
  }
})

test('whatever is pasted, what is recognised is our own rich text with safe addresses', () => {
  const pasted = array(oneof(constantFrom(...pieces), string({ maxLength: 8 })), {
    maxLength: 40,
  })
  assert(
    property(pasted, (parts) => {
      const found = recogniseInput(parts.join(''))
      if (found === null) return
      expect(inlineSchema.safeParse(found.text ?? []).success).toBe(true)
      expect(found.url ?? 'https://').toMatch(/^https?:\/\//)
    }),
    { numRuns: propertyRuns(300) },
  )
})

test('scripts in answers leave no trace, and links that are none keep their words only', () => {
  const html =
    '<blockquote class="twitter-tweet"><p>Hi <script>alert(1)</script><a href="javascript:alert(1)">there</a>' +
    '<img src=x onerror=alert(1)></p>&mdash; Ann (@ann) <a href="https://x.com/ann/status/12">May 6, 2025</a></blockquote>'
  expect(readOembed({ html })).toMatchObject({ text: [{ text: 'Hi there' }], author: 'Ann', handle: 'ann' })
})

test.each(['<div>', '<b><i>', '<table>'])(
  'a page of 150,000 opened %s is read as nothing, at once',
  (piece) => {
    const begunAt = performance.now()
    expect(readPage(piece.repeat(150_000), { network: 'link', kind: 'link' })).toBeNull()
    expect(performance.now() - begunAt).toBeLessThan(2_000)
  },
)

import * as fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { inlineFromHtml, resolveHref } from '#blocks/inline/inline-from-html.ts'
import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import { inlineFromText, inlineToText } from '#blocks/inline/inline-text.ts'
import { normalizeInline, sliceInline, trimInline } from '#blocks/inline/normalize-inline.ts'
import { type Inline, inlineSchema, type Mark } from '#blocks/inline.ts'

const site = 'https://lantern.example'

const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>(
    { type: 'strong' },
    { type: 'em' },
    { type: 'code' },
    { type: 'sup' },
    { type: 'sub' },
  ),
  fc.constantFrom<Mark>({ type: 'link', href: '/a' }, { type: 'link', href: 'https://b.example/' }),
  fc.constant<Mark>({ type: 'link', href: 'javascript:alert(1)' }),
)
const anyInline: fc.Arbitrary<Inline> = fc.array(
  fc.oneof(
    fc.record({ text: fc.string({ unit: 'grapheme' }), marks: fc.array(anyMark, { maxLength: 4 }) }),
    fc.constant({ break: true as const }),
  ),
)

test('normalising is idempotent, keeps the text and gives what the schema takes', () => {
  fc.assert(
    fc.property(anyInline, (inline) => {
      const normal = normalizeInline(inline)
      expect(normalizeInline(normal)).toEqual(normal)
      expect(inlineToText(normal)).toBe(inlineToText(inline))
      expect(inlineSchema.parse(normal)).toEqual(normal)
    }),
  )
})

test('markup of rich text reads back as the same rich text, white space apart', () => {
  fc.assert(
    fc.property(anyInline, (inline) => {
      const tidy = readBack(inlineToHtml(inline, site))
      expect(readBack(inlineToHtml(tidy, site))).toEqual(tidy)
      expect(wordsOf(inlineToText(tidy))).toBe(wordsOf(inlineToText(inline)))
    }),
  )
})

test('two slices make the whole', () => {
  fc.assert(
    fc.property(anyInline, fc.nat(30), (inline, at) => {
      const [before, after] = [sliceInline(inline, 0, at), sliceInline(inline, at, Number.POSITIVE_INFINITY)]
      expect(normalizeInline([...before, ...after])).toEqual(normalizeInline(inline))
    }),
  )
})

test('equal neighbours join, whatever the order of their marks', () => {
  expect(
    normalizeInline([
      { text: 'a', marks: [{ type: 'em' }, { type: 'strong' }] },
      { text: '', marks: [] },
      { text: 'b', marks: [{ type: 'strong' }, { type: 'em' }, { type: 'em' }] },
    ]),
  ).toEqual([{ text: 'ab', marks: [{ type: 'strong' }, { type: 'em' }] }])
})

test('neighbours under one link stand in one link', () => {
  const link: Mark = { type: 'link', href: '/x?a=1&b=2' }
  expect(
    inlineToHtml(
      [
        { text: 'one ', marks: [link] },
        { text: 'two', marks: [{ type: 'em' }, link] },
      ],
      site,
    ),
  ).toBe('<a href="https://lantern.example/x?a=1&amp;b=2">one <em>two</em></a>')
})

test('an unsafe link that reached rendering is its text', () => {
  const text: Inline = [{ text: 'click', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }]
  expect(inlineToHtml(text, site)).toBe('click')
})

test('trimming takes white space and breaks at the ends, not between', () => {
  expect(
    trimInline([{ break: true }, { text: '  a' }, { break: true }, { text: 'b ' }, { break: true }]),
  ).toEqual([{ text: 'a' }, { break: true }, { text: 'b' }])
})

test('lines of plain text become hard breaks and come back', () => {
  expect(inlineFromText('a\r\nb')).toEqual([{ text: 'a' }, { break: true }, { text: 'b' }])
  expect(inlineToText(inlineFromText('a\n\nb'))).toBe('a\n\nb')
})

test.each([
  ['<b>a</b> <i>b</i>', '<strong>a</strong> <em>b</em>'],
  ['a\n   b\t c', 'a b c'],
  ['a <b> b</b>', 'a <strong>b</strong>'],
  ['one<br> two', 'one<br>two'],
  ['<p>a</p><p>b</p>', 'a<br>b'],
  ['a<script>alert(1)</script>b<style>x{}</style>', 'ab'],
  ['<a href="javascript:alert(1)" onclick="x()">text</a>', 'text'],
  ['<a href=" JAVA\nscript:alert(1)">text</a>', 'text'],
  ['<a href="../b?c=1">rel</a>', '<a href="https://elsewhere.example/b?c=1">rel</a>'],
  ['<a href="//cdn.example/x">p</a>', '<a href="https://cdn.example/x">p</a>'],
  ['<a href="mailto:desk@lantern.example">desk</a>', '<a href="mailto:desk@lantern.example">desk</a>'],
  ['<b style="font-weight:normal"><span style="font-weight:700">x</span> y</b>', '<strong>x</strong> y'],
  ['Hi <img class="emoji" alt="🎉" src="e.png"><img src="t.gif" alt="tracker">', 'Hi 🎉'],
  ['<cite>Title</cite> H<sub>2</sub>O', '<em>Title</em> H<sub>2</sub>O'],
  ['a&nbsp;&lt;b&gt;', 'a\u00a0&lt;b&gt;'],
])('%s reads as %s', (html, expected) => {
  expect(inlineToHtml(readBack(html, 'https://elsewhere.example/a/x.html'), site)).toBe(expected)
})

test('without an address to resolve against, only links that stand alone are kept', () => {
  expect(resolveHref('/path with space', null)).toBe('/path%20with%20space')
  expect(resolveHref('page.html', null)).toBeNull()
  expect(resolveHref('data:text/html,x', 'https://a.example/')).toBeNull()
})

function readBack(html: string, baseUrl = `${site}/`): Inline {
  return inlineFromHtml(parseDocument(html).children, baseUrl)
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, '')
}

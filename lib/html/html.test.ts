import { expect, test } from 'vitest'
import { escapeHtml, htmlAttributes } from '#lib/html/escape.ts'
import { isSafeHref, isWebUrl } from '#lib/html/safe-href.ts'
import { sanitizeMarkup } from '#lib/html/sanitize.ts'

test('text is escaped for content and attributes', () => {
  expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;')
  expect(htmlAttributes({ id: 'a"b', hidden: true, title: null, open: false })).toBe(' id="a&quot;b" hidden')
})

test.each([
  'https://a.example/',
  'HTTP://a.example',
  'mailto:a@b.example',
  'tel:+44123',
  '/city',
  '?page=2',
  '#b-1',
])('%s may be linked', (href) => expect(isSafeHref(href)).toBe(true))

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'page.html',
  '',
])('%j may not', (href) => expect(isSafeHref(href)).toBe(false))

test('a web address has a host', () => {
  expect(isWebUrl('https://a.example/b c')).toBe(false)
  expect(isWebUrl('https://a.example/b')).toBe(true)
  expect(isWebUrl('https:///b')).toBe(false)
  expect(isWebUrl('mailto:a@b.example')).toBe(false)
})

test.each([
  ['<script>a</script><p>b</p>', '<p>b</p>'],
  ['<p style="x" class="y" id="z" onclick="w">b</p>', '<p>b</p>'],
  ['<a href="javascript:x">b</a>', '<a>b</a>'],
  ['<a href="//evil.example">b</a>', '<a>b</a>'],
  ['<a href="https://a.example/">b</a>', '<a href="https://a.example/">b</a>'],
  ['<a href="/city">b</a>', '<a href="/city">b</a>'],
  ['<iframe src="https://a.example"></iframe><form><input>b</form>', 'b'],
  ['<svg><script>a</script></svg><img src=x onerror=y>b', 'b'],
  ['<td colspan="2">a</td>', '<td colspan="2">a</td>'],
])('%s is cleaned to %s, and no further', (html, clean) => {
  expect(sanitizeMarkup(html)).toBe(clean)
  expect(sanitizeMarkup(clean)).toBe(clean)
})

import { expect, test } from 'vitest'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { html } from '#blocks/html/html.block.ts'

test('preformatted text keeps its lines', () => {
  expect(html.fromHtml(elementFrom('<pre>a\n  b &lt; c</pre>'), sampleImportContext())).toEqual({
    html: '<pre>a\n  b &lt; c</pre>',
  })
})

test('stored markup is cleaned again when it is shown', () => {
  const block = html.create('x', { html: '<p onclick="x()">a<script>b</script></p>' })
  expect(html.toHtml(block, sampleReadContext)).toBe('<div id="b-x" class="block block-html"><p>a</p></div>')
})

test('its text is for search, its links for usage', () => {
  const block = html.create('x', {
    html: '<p>Ask <a href="https://clinic.example/">the clinic</a>.</p><p>Now</p>',
  })
  expect(html.toText(block)).toBe('Ask the clinic.\nNow')
  expect(html.references(block).urls).toEqual(['https://clinic.example/'])
})

test('markup of nothing but scripts must not be published', () => {
  expect(html.check(html.create('x', { html: '<script>a</script>' }))).toMatchObject([
    { field: 'html', severity: 'error' },
  ])
})

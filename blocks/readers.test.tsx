import { parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { allSamples } from '#blocks/body/all-samples.ts'
import { sampleReadContext } from '#blocks/body/sample-context.ts'
import { bodyToHtml, parseStoredBody } from '#blocks/body.ts'
import { BlockReader, Body } from '#blocks/readers.tsx'
import { blockDefinitions, definitionOf } from '#blocks/registry.ts'
import { visibleText } from '#lib/html/elements.ts'

const { paragraph, html, relatedLink, quote, embed, video } = {
  ...blockDefinitions,
  relatedLink: blockDefinitions['related-link'],
}

test.each(allSamples)('readers and the light page say the same: $type $id', (block) => {
  const page = renderToStaticMarkup(<BlockReader block={block} context={sampleReadContext} />)
  const light = definitionOf(block).toHtml(block, sampleReadContext)
  expect(textOf(page)).toBe(textOf(light))
})

test.each(allSamples)('$type $id has an anchor, a class and its id on its root element', (block) => {
  const page = renderToStaticMarkup(<BlockReader block={block} context={sampleReadContext} />)
  if (page === '') return
  expect(page).toMatch(
    new RegExp(`^<\\w+ id="b-${block.id}" class="block block-${block.type}[ "][^>]*data-block="${block.id}"`),
  )
})

test('no block needs style attributes, scripts or another site', () => {
  const page = renderToStaticMarkup(<Body body={allSamples} context={sampleReadContext} />)
  expect(page).not.toMatch(/ style=|<script|<iframe|<video|<audio/)
  expect([...page.matchAll(/ src(?:set)?="([^"]*)"/gi)].map((match) => match[1])).not.toContainEqual(
    expect.stringMatching(/:\/\//),
  )
})

test('what was stored by older rules is made harmless when it is shown', () => {
  const link = { type: 'link' as const, href: 'javascript:alert(1)' }
  const body = [
    paragraph.create('p', { text: [{ text: 'click', marks: [link] }] }),
    html.create('x', { html: '<p onclick="y()">a</p><script>b</script>' }),
    relatedLink.create('r', { url: link.href, title: 'c' }),
    quote.create('q', { sourceName: 'd', sourceUrl: link.href }),
    embed.create('e', { network: 'x', url: link.href, title: 'e' }),
    video.create('v', { url: link.href, title: 'f' }),
  ]
  const page = renderToStaticMarkup(<Body body={body} context={sampleReadContext} />)
  expect(page + bodyToHtml(body, sampleReadContext)).not.toMatch(/javascript|onclick|script/)
})

test('a picture is offered in all its sizes and cut around its focal point', () => {
  const page = renderToStaticMarkup(<Body body={allSamples} context={sampleReadContext} />)
  expect(page).toContain('type="image/avif" srcSet="/media/ab12/320.avif 320w')
  expect(page).toContain('class="fx-50 fy-30"')
  expect(page).toContain('alt="A tram at the mouth of a tunnel"')
})

test('a stored block that nobody knows is shown as its text on both pages', () => {
  const log = vi.fn<(message: string) => void>()
  const body = parseStoredBody([{ id: 'n', type: 'hologram', v: 1, text: [{ text: 'Old <news>' }] }], log)
  const page = renderToStaticMarkup(<Body body={body} context={sampleReadContext} />)
  expect(page).toBe('<p id="b-n" class="block block-unknown" data-block="n">Old &lt;news&gt;</p>')
  expect(bodyToHtml(body, sampleReadContext)).toContain('Old &lt;news&gt;</p>')
})

function textOf(markup: string): string {
  return visibleText(parseDocument(markup).children).replace(/\s+/g, ' ')
}

import { isTag } from 'domhandler'
import * as fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext, sampleReadContext } from '#blocks/body/sample-context.ts'
import { definitionOf } from '#blocks/registry.ts'
import { visibleText } from '#lib/html/elements.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const names = (
  'p div figure figcaption blockquote cite footer ul ol li table tr td th caption dl dt dd aside iframe video ' +
  'audio a b em pre h2 section img br hr'
).split(' ')
const attributes = fc.constantFrom(
  '',
  '',
  '',
  ' src="a.jpg"',
  ' href="/x"',
  ' colspan="3"',
  ' rowspan="4"',
  ' class="pullquote"',
  ' class="gallery"',
  ' class="credit"',
  ' class="key-points"',
  ' class="caption"',
)
const markup: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? fc.nat(9999).map((number) => `word${number} `)
    : fc
        .tuple(fc.constantFrom(...names), attributes, fc.array(markup(depth - 1), { maxLength: 4 }))
        .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
)

test('whatever the markup, a block that accepts it keeps all its words', () => {
  fc.assert(
    fc.property(markup(4), (html) => {
      for (const element of parseDocument(html).children.filter(isTag)) {
        const block = blockFromElement(element, 'x', sampleImportContext())
        if (!block) continue
        const shown = wordsIn(
          visibleText(parseDocument(definitionOf(block).toHtml(block, sampleReadContext)).children),
        )
        expect(shown).toEqual(expect.arrayContaining(wordsIn(visibleText(element))))
      }
    }),
    { numRuns: propertyRuns(500) },
  )
})

test('a box of points with words beside them is left to the caller', () => {
  const box = '<div class="key-points"><ul><li>One</li></ul><span>and more</span></div>'
  expect(blockFromElement(elementFrom(box), 'x', sampleImportContext())).toBeNull()
})

test('what is no block of ours is left to the caller', () => {
  expect(blockFromElement(elementFrom('<form><input></form>'), 'x', sampleImportContext())).toBeNull()
  expect(blockFromElement(elementFrom('<section><p>a</p></section>'), 'x', sampleImportContext())).toBeNull()
})

function wordsIn(text: string): string[] {
  return text.match(/word\d+/g) ?? []
}

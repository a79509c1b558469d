import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { insertCorrectionMark } from '#blocks/inline/correction-mark.ts'
import { InlineText } from '#blocks/inline/inline.reader.tsx'
import { inlineToText } from '#blocks/inline/inline-text.ts'
import { quoteInline } from '#blocks/inline/quoted-inline.ts'
import type { Inline } from '#blocks/inline.ts'

const mark = (id: string) => ({ id, href: `#n-${id}`, label: 'Corrected', readOut: 'Corrected, read how' })
const text: Inline = [
  { text: 'It costs ' },
  { text: '8 million', marks: [{ type: 'strong' }] },
  { text: '.' },
]

test('a sign stands behind its words, is read out, and adds no letter to the text', () => {
  const marked = insertCorrectionMark(text, 18, mark('one'))
  expect(inlineToText(marked)).toBe('It costs 8 million.')
  expect(renderToStaticMarkup(<InlineText text={marked} />)).toBe(
    'It costs <strong>8 million</strong><a id="one" class="corrected-mark" href="#n-one" aria-label="Corrected, read how" data-label="Corrected"></a>.',
  )
})

test('several signs keep their order, at one place and at several, also inside a shared quote', () => {
  const quoted = quoteInline(text, 3, 19)
  const marked = ['one', 'two'].reduce((all, id) => insertCorrectionMark(all, 19, mark(id)), quoted)
  const first = insertCorrectionMark(marked, 0, mark('zero'))
  const html = renderToStaticMarkup(<InlineText text={first} />)
  expect([...html.matchAll(/id="(\w+)"/g)].map(([, id]) => id)).toEqual(['zero', 'one', 'two'])
  expect(html).toContain('<mark class="quoted">costs <strong>8 million</strong>.</mark>')
})

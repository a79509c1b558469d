import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { adminWords } from '#lib/i18n/admin-words.ts'
import { compareInline } from '#lib/revisions/compare/compare-inline.ts'
import { MarkedText } from './marked-text.tsx'

const { t } = adminWords('en')
const segments = compareInline(
  [{ text: 'Two boats sank.' }],
  [{ text: 'Three boats ' }, { text: 'sank', marks: [{ type: 'strong' }] }, { text: '.' }],
)

function shown(side?: 'before' | 'after'): string {
  return renderToStaticMarkup(<MarkedText segments={segments} t={t} {...(side ? { side } : {})} />)
}

/** What somebody hears who cannot see colours and lines. */
const heard = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('what came and went is told in words too', () => {
  expect(heard(shown())).toBe(
    'removed: Two end added: Three end boats sank (formatting changed: was plain, is bold) .',
  )
  expect(shown()).toMatch(/<del[^>]*>.*Two.*<\/del><ins[^>]*>.*Three.*<\/ins>/)
})

test('one side shows its own text with its own changes', () => {
  expect(heard(shown('before'))).toMatch(/^removed: Two end boats sank/)
  expect(heard(shown('after'))).toMatch(/^added: Three end boats sank/)
  expect(shown('before')).not.toContain('<strong>')
  expect(shown('after')).toContain('<strong>sank</strong>')
})

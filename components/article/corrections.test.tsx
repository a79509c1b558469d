import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { correctionMarks } from '#components/article/correction-marks.ts'
import { Corrections } from '#components/article/corrections.tsx'
import { sampleArticle } from '#components/article/sample-article.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import type { PublicCorrection } from '#lib/corrections/public-correction.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'

const correction = (changes: Partial<PublicCorrection>): PublicCorrection => ({
  id: 'c1',
  text: 'It opened on Monday.',
  severity: 'correction',
  issuedAt: new Date('2026-11-24T10:00:00Z'),
  blockId: null,
  field: 'headline',
  before: 'The tunnel opened',
  after: 'The tunnel opens',
  further: [],
  ...changes,
})

function render(article: PublicArticle, place: 'top' | 'foot'): string {
  const words = wordsFor(article.lang)
  const marks = correctionMarks(article, words)
  return renderToStaticMarkup(
    <Corrections article={article} place={place} marks={marks} words={words} timeZone="Europe/London" />,
  )
}

test('what was wrong stands at the top, what could be misread at the foot', () => {
  const article = sampleArticle({
    corrections: [correction({}), correction({ id: 'c2', severity: 'clarification', text: 'By boat.' })],
  })
  expect(render(article, 'top')).toContain('It opened on Monday.')
  expect(render(article, 'top')).not.toContain('By boat.')
  expect(render(article, 'foot')).toContain('By boat.')
  expect(render(sampleArticle(), 'top')).toBe('')
})

test('the passage is said before and after with the changed words marked, and leads to its place while it has one', () => {
  const html = render(sampleArticle({ corrections: [correction({})] }), 'top')
  expect(html).toContain('The tunnel <del>opened</del>')
  expect(html).toContain('The tunnel <ins>opens</ins>')
  expect(html).toContain('href="#corrected-c1-0"')
  const gone = render(sampleArticle({ corrections: [correction({ after: 'The tunnel is open' })] }), 'top')
  expect(gone).not.toContain('href="#corrected')
})

test('words of a story from right to left keep their own language and direction in the notice', () => {
  const words = { before: 'يكلف السقف 4 ملايين.', after: 'يكلف السقف 8 ملايين.' }
  const html = render(sampleArticle({ lang: 'ar', dir: 'rtl', corrections: [correction(words)] }), 'top')
  expect(html).toContain('<dd lang="ar" dir="rtl">يكلف السقف <del>4</del> ملايين.</dd>')
})

test('words that somebody wrote stay words', () => {
  const html = render(
    sampleArticle({ corrections: [correction({ after: '<b>opens</b>', text: '<i>x' })] }),
    'top',
  )
  expect(html).not.toContain('<b>')
  expect(html).not.toContain('<i>')
})

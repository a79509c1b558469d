import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SourceLine } from '#components/article/source-line.tsx'
import { wordsFor } from '#lib/i18n/words-for.ts'

const render = (url: string) =>
  renderToStaticMarkup(
    <SourceLine source={{ name: 'The Tarsk Wire', url, rule: 'none' }} words={wordsFor('en-GB')} />,
  )

test('a syndicated story links to where it is from', () => {
  expect(render('https://wire.example/1')).toContain('href="https://wire.example/1"')
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('%s is no place to link to', (url) => {
  expect(render(url)).not.toContain('href')
  expect(render(url)).toContain('The Tarsk Wire')
})

import { expect, test } from 'vitest'
import { unbalancedMark } from '#lib/preflight/reading/marks/unbalanced-mark.ts'

const balanced: [string, string][] = [
  ['en', '‘It floats,’ she said, ‘and it’s ours.’'],
  ['en', '“He said ‘stop’,” she wrote (twice).'],
  ['en', 'The cadets’ boat, the boss’s hat, rock ’n’ roll and the ’90s.'],
  ['en', '‘The cadets’ boat sank,’ he said.'],
  ['en', 'A 6" nail, a 5\'10" man and "a word".'],
  ['en', 'a) the first, b) the second, 3) the third :)'],
  ['en', 'He wrote: “They [the crew] (all of them) left.”'],
  ['en', '‘tis the season of ‘90s hits'],
  ['de', 'Er sagte: „Das ist ‚gut‘ genug.“'],
  ['de', '»Das stimmt«, sagte sie.'],
  ['fr', 'Il a dit : « C’est l’eau », puis “rien”.'],
  ['sv', '”Det stämmer”, sade hon.'],
  ['da', '»Det passer,« sagde hun.'],
  ['pl', '„Tak”, powiedziała.'],
  ['ar', 'قال: «السفينة» و«الميناء».'],
]

test.each(balanced)('in %s nothing is missing in %s', (lang, text) => {
  expect(unbalancedMark(text, lang)).toBeNull()
})

const unbalanced: [string, string, string, boolean][] = [
  ['en', '‘It floats, she said.', '‘', true],
  ['en', '“It floats, she said.', '“', true],
  ['en', 'It floats,” she said.', '”', false],
  ['en', 'The board (which met on Monday said no.', '(', false],
  ['en', 'The board, which met) said no.', ')', false],
  ['en', '“They [the crew left.”', '[', false],
  ['en', 'She said "yes and left.', '"', true],
  ['de', 'Er sagte: „Das ist gut.', '„', true],
  ['fr', '« C’est l’eau, dit-il.', '«', true],
  ['en', '“One ‘two” three’', '‘', false],
]

test.each(unbalanced)('in %s %s lacks the counterpart of %s', (lang, text, mark, isOpenQuote) => {
  expect(unbalancedMark(text, lang)).toMatchObject({ mark, isOpenQuote })
})

test('a long paragraph of marks takes no longer than its length asks', () => {
  const started = performance.now()
  unbalancedMark('‘s’ s'.repeat(40_000), 'en')
  unbalancedMark('('.repeat(200_000), 'en')
  expect(performance.now() - started).toBeLessThan(1500)
})

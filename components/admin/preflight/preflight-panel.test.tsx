import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PreflightPanel } from '#components/admin/preflight/preflight-panel.tsx'
import { WordsProvider } from '#components/admin/ui/words.tsx'
import { adminWords } from '#lib/i18n/admin-words.ts'
import { checkStory } from '#lib/preflight/check-story.ts'
import { fixtureStory, fixtures, houseRule, p } from '#lib/preflight/fixtures.ts'
import type { PreflightFinding } from '#lib/preflight/finding.ts'

function render(findings: PreflightFinding[], state: 'checked' | 'stale' | 'failed' = 'checked'): string {
  const { messages } = adminWords('en')
  return renderToStaticMarkup(
    <WordsProvider lang="en" timeZone="Europe/London" messages={messages}>
      <PreflightPanel findings={findings} state={state} onGo={() => {}} />
    </WordsProvider>,
  )
}

test('errors stand above warnings, counted, each with its sentence', () => {
  const story = fixtureStory(
    { pushHeadline: 'x'.repeat(121), body: [p('TK'), p('They utilise it.', 'p2')] },
    { houseRules: [houseRule] },
  )
  const markup = render(checkStory(story))
  const order = [
    '1 error',
    '2 warnings',
    'TK is still to come',
    'push headline has 121',
    'Write “use”',
    'House style',
  ]
  const places = order.map((words) => markup.indexOf(words))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('every sentence of every rule can be said in the interface as in English', () => {
  const found = Object.values(fixtures).flatMap(({ bad }) => checkStory(bad))
  const { t } = adminWords('en')
  for (const { words, message } of found) expect(t(words.key, words.values)).toBe(message)
})

test('a story without findings is told so, a check that failed too', () => {
  expect(render([])).toContain('Nothing found')
  expect(render([], 'failed')).toContain('did not arrive')
  expect(render([], 'stale')).toContain('Checking')
})

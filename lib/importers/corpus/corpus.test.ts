import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type ExpectedStory, scoreStory } from '#lib/importers/corpus/score.ts'
import { storyFromHtml } from '#lib/importers/from-html.ts'
import { storyFromText } from '#lib/importers/from-text.ts'

const corpus = dirname(fileURLToPath(import.meta.url))
const blobs = globSync('**/expected.json', { cwd: corpus }).sort()

const scores = blobs.map((path) => {
  const folder = join(corpus, dirname(path))
  const expected = JSON.parse(readFileSync(join(corpus, path), 'utf8')) as ExpectedStory
  const html = join(folder, 'input.html')
  const story = existsSync(html)
    ? storyFromHtml(readFileSync(html, 'utf8'))
    : storyFromText(readFileSync(join(folder, 'input.txt'), 'utf8'))
  return { name: relative(corpus, folder), story, ...scoreStory(story, expected) }
})

test('the golden corpus has at least 36 blobs', () => {
  expect(blobs.length).toBeGreaterThanOrEqual(36)
})

test('the golden corpus is read with a field F1 of at least 0.97 on average', () => {
  const mean = scores.reduce((sum, score) => sum + score.mean, 0) / scores.length
  expect(mean).toBeGreaterThanOrEqual(0.97)
})

test.each(scores)('$name is read with a field F1 of at least 0.85', ({ mean, fields }) => {
  expect(mean, JSON.stringify(fields)).toBeGreaterThanOrEqual(0.85)
})

test('nothing of the golden corpus is lost', () => {
  const lost = scores.filter(({ story }) =>
    story.warnings.some((warning) => warning.startsWith('Parts of the input')),
  )
  expect(lost.map(({ name }) => name)).toEqual([])
})

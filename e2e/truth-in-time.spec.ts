import { expect, test } from '@playwright/test'
import { type Answer, ask } from './support/answer.ts'
import { takeStoryDown } from './support/newsroom.ts'
import {
  listsOf,
  pagesShowing,
  publishSportsStory,
  type SportsStory,
  uniqueHeadline,
} from './support/sports-story.ts'
import { waitUntil } from './support/wait-until.ts'

test('a story due in three seconds is on no page before and on every page from then on, with no job running', async () => {
  const story = await scheduleAndSeeNothing([3_000, 6_000, 12_000])
  await waitUntil(story.startsAtMs)
  const own = await ask(story.path)
  expect(own.status).toBe(200)
  expect(own.text).toContain(story.headline)
  for (const list of listsOf(story)) expect((await ask(list)).text, list).toContain(story.path)
})

test('a story taken down answers 410 on the first request after its end, and no list shows it', async () => {
  const story = await publishSportsStory()
  expect((await ask(story.path)).status).toBe(200)
  for (const list of listsOf(story)) expect((await ask(list)).text, list).toContain(story.path)
  const { endsAtMs } = await takeStoryDown(story.articleId, 2_000)
  await waitUntil(endsAtMs)
  const gone = await ask(story.path)
  expect(gone.status).toBe(410)
  expect(gone.headers['cache-control']).toBe('no-store')
  expect(gone.text).not.toContain(story.headline)
  for (const list of listsOf(story)) expect((await ask(list)).text, list).not.toContain(story.path)
})

test('the first request after a publish from the command line is fresh on every list', async () => {
  const before = await publishSportsStory()
  for (const list of listsOf(before)) await ask(list)
  const story = await publishSportsStory()
  expect((await ask(story.path)).status).toBe(200)
  for (const list of listsOf(story)) expect((await ask(list)).text, list).toContain(story.path)
})

test('the first request after an update shows the update, on its page and in the lists', async () => {
  const story = await publishSportsStory()
  for (const page of pagesShowing(story)) expect((await ask(page)).text, page).toContain(story.headline)
  const headline = uniqueHeadline()
  const slug = story.path.split('/').at(-1)
  await publishSportsStory({ articleId: story.articleId, headline, slug })
  for (const page of pagesShowing(story)) {
    const { text } = await ask(page)
    expect(text, page).toContain(headline)
    expect(text, page).not.toContain(story.headline)
  }
})

test('a story that moves to another address answers 301 at the old one, on the first request', async () => {
  const story = await publishSportsStory()
  expect((await ask(story.path)).status).toBe(200)
  const moved = await publishSportsStory({ articleId: story.articleId, headline: uniqueHeadline() })
  const answer = await ask(story.path)
  expect(answer.status).toBe(301)
  expect(answer.headers.location).toBe(moved.path)
  expect((await ask(moved.path)).status).toBe(200)
})

test('a publish makes no other page again', async () => {
  const others = ['/world', '/tags/museums', '/by/ruth-ellery']
  // Another test may change one of these, or the site itself, in between: then the next publish does not.
  await expect(async () => {
    for (const path of others) await ask(path)
    await publishSportsStory()
    const answers = await Promise.all(others.map((path) => ask(path)))
    expect(answers.map(({ headers }) => headers['x-cache'])).toEqual(['hit', 'hit', 'hit'])
  }).toPass({ timeout: 30_000 })
})

/** Schedules a story and looks everywhere before its time; again with more time where the machine was too slow. */
async function scheduleAndSeeNothing(leadTimesMs: number[]): Promise<SportsStory> {
  for (const startsInMs of leadTimesMs) {
    const story = await publishSportsStory({ startsInMs })
    const answers = await Promise.all(pagesShowing(story).map((path) => ask(path)))
    if (Date.now() >= story.startsAtMs) continue
    expect(answers[0]?.status).toBe(404)
    expect(answers.filter((answer) => shows(answer, story))).toEqual([])
    return story
  }
  throw new Error('The site took longer to answer than the stories took to begin.')
}

function shows({ text }: Answer, story: SportsStory): boolean {
  return text.includes(story.headline) || text.includes(story.path)
}

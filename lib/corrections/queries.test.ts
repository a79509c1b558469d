import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { issueCorrection } from '#lib/corrections/issue-correction.ts'
import { listCorrections } from '#lib/corrections/queries.ts'
import { database } from '#lib/db/client.ts'
import { takeDown } from '#lib/publications/take-down.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const moment = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute))

/** A story public from minute 0 on, with a correction of its cost from minute 30 on. */
async function correctedStory(headline: string): Promise<string> {
  const content = completeContent({ headline })
  const { articleId } = await publishStory(newsroom, content, { startsAt: moment(0) })
  await publishStory(newsroom, content, { articleId, startsAt: moment(30), kind: 'correction' })
  const carrier = await database().publication.findFirstOrThrow({ where: { articleId, number: 2 } })
  await database().$transaction((tx) =>
    issueCorrection(tx, {
      articleId,
      publicationId: carrier.id,
      blockId: null,
      before: '4 million crowns',
      after: '14 million crowns',
      text: 'The roof costs 14 million crowns, not 4 million.',
      reason: 'A figure was misread.',
      severity: 'correction',
      issuedAt: moment(30),
      actorId: newsroom.actorId,
    }),
  )
  return articleId
}

const textsAt = async (articleId: string, at: Date) =>
  (await listCorrections(articleId, at)).map(({ text }) => text)

test('a correction is told from the moment of the publication that carries it', async () => {
  const articleId = await correctedStory('Roof vote')
  expect(await textsAt(articleId, moment(29))).toEqual([])
  expect(await textsAt(articleId, moment(30))).toEqual(['The roof costs 14 million crowns, not 4 million.'])
})

test('a correction whose publication was cancelled is never told', async () => {
  const articleId = await correctedStory('Roof vote put off')
  await takeDown(database(), { articleId, at: moment(10), actorId: newsroom.actorId, reason: '' })
  expect(await textsAt(articleId, moment(31))).toEqual([])
})

test('a page with a correction that will be withdrawn holds until then', async () => {
  const articleId = await correctedStory('Roof vote again')
  await database().correction.updateMany({ where: { articleId }, data: { withdrawnAt: moment(60) } })
  const shown = await collectDependencies(() => textsAt(articleId, moment(45)))
  expect(shown.value).toHaveLength(1)
  expect(shown.validUntil).toEqual(moment(60))
  expect(await textsAt(articleId, moment(60))).toEqual([])
})

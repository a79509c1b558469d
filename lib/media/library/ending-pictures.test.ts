import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import {
  completeContent,
  type Newsroom,
  openNewsroom,
  publishStory,
} from '#lib/publications/testing/newsroom.ts'
import { listAlerts } from '#lib/workflow/alerts.ts'
import { hire } from '#lib/workflow/testing/staff.ts'

const now = new Date('2026-11-23T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

async function publishWithRights(headline: string, rightsUntil: Date, startsAt: Date): Promise<void> {
  const id = newId()
  const size = { sizeBytes: 1, widthPx: 1600, heightPx: 900, widthsPx: [480] }
  await database().media.create({
    data: { id, hash: id, mimeType: 'image/png', createdAt: now, ...size, caption: headline, rightsUntil },
  })
  const lead = { media: id, alt: 'x', decorative: false, caption: [], credit: 'Pavel Novik' }
  await publishStory(newsroom, completeContent({ headline, lead }), { startsAt })
}

test('the desk hears of pictures before readers whose rights end within a week, and of no others', async () => {
  await publishWithRights('Six days', inDays(6), inDays(-1))
  await publishWithRights('Eight days', inDays(8), inDays(-1))
  await publishWithRights('Ended', inDays(-0.5), inDays(-1))
  await publishWithRights('Not public yet', inDays(6), inDays(1))
  const editor = await hire('Cato Reyes', 'editor', 'city')
  const alerts = (await listAlerts(editor, now)).filter(({ kind }) => kind === 'rights-end')
  expect(alerts.map(({ message }) => message)).toEqual([
    '“Six days”: the rights to the picture “Six days” end soon. Extend them or choose another.',
  ])
  const elsewhere = await hire('Wanda World', 'editor', 'world')
  expect((await listAlerts(elsewhere, now)).map(({ kind }) => kind)).not.toContain('rights-end')
})

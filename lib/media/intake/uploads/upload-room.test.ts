import { expect, test } from 'vitest'
import { roomForUpload } from '#lib/media/intake/uploads/upload-room.ts'

const uploads = (count: number, lengthBytes: number, userId: string) =>
  Array.from({ length: count }, () => ({ userId, lengthBytes }))
const one = { userId: 'ada', lengthBytes: 50_000_000 }

test('one person’s unfinished uploads have a limit in number and in bytes', () => {
  expect(roomForUpload(uploads(99, 1, 'ada'), one)).toMatchObject({ ok: true })
  expect(roomForUpload(uploads(100, 1, 'ada'), one)).toMatchObject({ kind: 'invalid' })
  expect(roomForUpload(uploads(39, 50_000_000, 'ada'), one)).toMatchObject({ ok: true })
  const refused = roomForUpload(uploads(40, 50_000_000, 'ada'), one)
  expect(refused).toMatchObject({ kind: 'invalid', message: expect.stringContaining('may come to 2 GB') })
})

test('so have those of all together, whoever’s they are', () => {
  const others = ['b', 'c', 'd', 'e', 'f'].flatMap((user) => uploads(40, 50_000_000, user))
  expect(roomForUpload(others.slice(1), one)).toMatchObject({ ok: true })
  expect(roomForUpload(others, one)).toMatchObject({ message: expect.stringContaining('10 GB') })
})

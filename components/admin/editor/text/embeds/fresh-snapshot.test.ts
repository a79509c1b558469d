import { expect, test } from 'vitest'
import { embed } from '#blocks/embed/embed.block.ts'
import type { Snapshot } from '#lib/embeds/snapshot.ts'
import { differencesFrom, isEdited, takenOver } from './fresh-snapshot.ts'

const snapshot: Snapshot = {
  network: 'x',
  kind: 'post',
  url: 'https://x.com/a/status/1',
  postId: '1',
  author: 'Harbour Board',
  handle: '@harbour',
  verified: false,
  title: '',
  text: [{ text: 'The tunnel opens.' }],
  postedAt: null,
  durationSeconds: null,
  quoted: null,
  repliedTo: null,
  counts: { likes: 7, reposts: null, replies: null, views: null },
  pictureUrl: null,
}
const capture = { by: 'Maren Holt', at: new Date('2026-11-23T13:00:00Z') }
const pasted = embed.create('e', { network: 'x', url: snapshot.url, postId: '1', handle: '@typed' })

test('what the original does not tell is no difference', () => {
  expect(differencesFrom(pasted, snapshot)).toEqual([
    { name: 'author', here: '', there: 'Harbour Board' },
    { name: 'handle', here: '@typed', there: '@harbour' },
    { name: 'text', here: '', there: 'The tunnel opens.' },
    { name: 'likes', here: '', there: '7' },
  ])
})

test('only what was chosen is taken over, with who captured it and when it was counted', () => {
  const taken = { ...pasted, ...takenOver(pasted, snapshot, ['author', 'likes'], capture) }
  expect(taken).toMatchObject({
    author: 'Harbour Board',
    handle: '@typed',
    text: [],
    likes: 7,
    countedAt: '2026-11-23T13:00:00.000Z',
    capturedAt: '2026-11-23T13:00:00.000Z',
    capturedBy: 'Maren Holt',
  })
  expect(isEdited(taken)).toBe(true)
})

test('a block that says what was captured is not edited, until somebody changes a word', () => {
  const names = differencesFrom(pasted, snapshot).map(({ name }) => name)
  const taken = { ...pasted, ...takenOver(pasted, snapshot, names, capture) }
  expect(isEdited(taken)).toBe(false)
  expect(isEdited({ ...taken, author: 'The Board' })).toBe(true)
  expect(differencesFrom(taken, snapshot)).toEqual([])
})

import { expect, test } from 'vitest'
import { inlineFromText } from '#blocks/inline/inline-text.ts'
import { blockDefinitions } from '#blocks/registry.ts'
import { fail, ok } from '#lib/result.ts'
import { type ArticleContent, emptyContent } from '#lib/revisions/content.ts'
import { DraftKeeper } from './draft-keeper.ts'
import type { DraftServer, SentSave } from './draft-server.ts'
import { MemoryJournal } from './testing/memory-journal.ts'
import { MemoryStory } from './testing/memory-story.ts'
import { VirtualTime } from './testing/virtual-time.ts'

const saying = (text: string): ArticleContent => ({
  ...emptyContent('en-GB', 'ltr'),
  body: [blockDefinitions.paragraph.create('p1', { text: inlineFromText(text) })],
})

type Trouble = { kind: string; message: string } | null
type Desk = { latencyMs: number; trouble: Trouble; losesAnswers: boolean }

/** A keeper on a story in memory, with what it sent and what its journal holds. */
function opened(text = 'The ferry is back.', journal = new MemoryJournal()) {
  const story = new MemoryStory(saying(text))
  return { story, journal, ...openedOn(story, journal, 'tab-1') }
}

function openedOn(story: MemoryStory, journal: MemoryJournal, tabId: string) {
  const time = new VirtualTime()
  const desk: Desk = { latencyMs: 0, trouble: null, losesAnswers: false }
  const sent: SentSave[] = []
  let ids = 0
  const server: DraftServer = {
    async save(save) {
      sent.push(structuredClone(save))
      if (desk.trouble) return fail(desk.trouble.kind, desk.trouble.message)
      const answer = story.save('edda', save)
      if (desk.latencyMs > 0) await time.delay(desk.latencyMs)
      return desk.losesAnswers ? fail('offline', '') : answer
    },
    async state(since) {
      if (desk.trouble) return fail(desk.trouble.kind, desk.trouble.message)
      const draft = story.draft('edda')
      return ok({ ...draft, content: draft.revisionId === since ? null : draft.content })
    },
    seen: async () => ok([]),
    resolve: async (id, choice, value) => story.resolve('edda', id, choice, value),
  }
  const keeper = new DraftKeeper({
    draft: story.draft('edda'),
    tabId,
    userId: 'edda',
    server,
    journal: journal.store(() => true),
    locks: { hold: () => () => {}, isAlive: async () => false },
    timers: time.timers({ isAlive: true, isAwake: true }),
    newId: () => `${tabId}-${(ids += 1)}`,
  })
  keeper.start()
  return { keeper, time, desk, sent }
}

const sendAsCato = (story: MemoryStory, text: string) =>
  story.save('cato', {
    baseRevisionId: 'r1',
    saveId: `cato ${text}`,
    content: saying(text),
    kind: 'autosave',
  })

test('a change is in the journal at once, on the server a second after the last one, and then in no journal', async () => {
  const { keeper, time, journal, sent } = opened()
  keeper.change(saying('The ferry is l'))
  await time.pass(500)
  keeper.change(saying('The ferry is late.'))
  await time.pass(0)
  expect([...journal.entries.values()].join()).toContain('The ferry is late.')
  await time.pass(900)
  expect([sent.length, keeper.snapshot.state]).toEqual([0, 'saving'])
  await time.pass(200)
  expect(sent.map(({ content }) => content)).toEqual([saying('The ferry is late.')])
  expect([keeper.snapshot.state, journal.entries.size]).toEqual(['saved', 0])
})

test('who types without a pause is saved every four seconds', async () => {
  const { keeper, time, sent } = opened()
  for (let typed = 0; typed < 100; typed += 1) {
    keeper.change(saying(`The ferry ${typed}`))
    await time.pass(100)
  }
  expect(sent).toHaveLength(2)
})

test('one save is under way at a time, and what was typed meanwhile goes with the next', async () => {
  const { keeper, time, desk, sent } = opened()
  desk.latencyMs = 5000
  keeper.change(saying('one'))
  await time.pass(1500)
  keeper.change(saying('one two'))
  await time.pass(3000)
  expect(sent).toHaveLength(1)
  await time.pass(9000)
  expect(sent.map(({ baseRevisionId }) => baseRevisionId)).toEqual(['r1', 'r2'])
  expect(keeper.snapshot.state).toBe('saved')
})

test('a save whose answer is lost is sent again under its own id until it is answered, later and later', async () => {
  const { keeper, time, desk, sent, story } = opened()
  desk.losesAnswers = true
  keeper.change(saying('The ferry is late.'))
  await time.pass(2500)
  keeper.change(saying('The ferry is late again.'))
  await time.pass(1000)
  expect(keeper.snapshot.state).toBe('offline')
  desk.losesAnswers = false
  await time.pass(10_000)
  expect(new Set(sent.slice(0, -1).map(({ saveId }) => saveId)).size).toBe(1)
  expect(sent.length).toBeLessThan(8)
  expect(story.revisions.map(({ content }) => content)).toEqual(
    ['The ferry is back.', 'The ferry is late.', 'The ferry is late again.'].map(saying),
  )
  expect(keeper.snapshot.state).toBe('saved')
})

test('signed out, the text stays in the journal, and signing in again saves it', async () => {
  const { keeper, time, desk, journal, story } = opened()
  desk.trouble = { kind: 'signed-out', message: 'You are signed out.' }
  keeper.change(saying('The ferry is late.'))
  expect(await keeper.flush()).toBe(false)
  await time.pass(60_000)
  expect([keeper.snapshot.state, journal.entries.size]).toEqual(['signed-out', 1])
  desk.trouble = null
  expect(await keeper.retry()).toBe(true)
  expect([story.latest.content, journal.entries.size]).toEqual([saying('The ferry is late.'), 0])
})

test('a text the server cannot read says why, is kept, and the mended one is saved', async () => {
  const { keeper, time, desk, journal, sent } = opened()
  desk.trouble = { kind: 'too-large', message: 'More than 5 MB.' }
  keeper.change(saying('far too long'))
  await time.pass(2000)
  expect(keeper.snapshot).toMatchObject({ state: 'refused', message: 'More than 5 MB.' })
  expect([...journal.entries.values()].join()).toContain('far too long')
  desk.trouble = null
  keeper.change(saying('short'))
  await time.pass(2000)
  expect([keeper.snapshot.state, new Set(sent.map(({ saveId }) => saveId)).size]).toEqual(['saved', 2])
})

test('what others saved is merged into what is typed here, and the page is told', async () => {
  const { keeper, time, story } = opened('The ferry is back. Nobody knows why.')
  const told: ArticleContent[] = []
  keeper.onRemote((content) => told.push(content))
  sendAsCato(story, 'The ferry is late. Nobody knows why.')
  keeper.change(saying('The ferry is back. Nobody at all knows why.'))
  await time.pass(1200)
  const merged = saying('The ferry is late. Nobody at all knows why.')
  expect([story.latest.content, keeper.content, told]).toEqual([merged, merged, [merged]])
})

test('who types on where his save met another one keeps his words on the screen until the server has them', async () => {
  const { keeper, time, desk, story, sent } = opened()
  desk.latencyMs = 600
  sendAsCato(story, 'The ferry is late.')
  keeper.change(saying('The ferry is early'))
  await time.pass(1200)
  keeper.change(saying('The ferry is early today.'))
  await time.pass(500)
  expect(keeper.content).toEqual(saying('The ferry is early today.'))
  await time.pass(5000)
  expect(sent.map(({ baseContent }) => baseContent)).toEqual([undefined, saying('The ferry is early')])
  expect(keeper.content).toEqual(saying('The ferry is late.'))
  expect(keeper.snapshot).toMatchObject({
    state: 'conflict',
    conflicts: [
      { saved: inlineFromText('The ferry is late.'), incoming: inlineFromText('The ferry is early today.') },
    ],
  })
  const [conflict] = keeper.snapshot.conflicts
  await keeper.resolveConflict(conflict?.id ?? '', 'incoming')
  expect([keeper.content, keeper.snapshot.state]).toEqual([saying('The ferry is early today.'), 'saved'])
})

test('after a crash the next tab saves what the dead one left, under the id it was waiting for', async () => {
  const journal = new MemoryJournal()
  const { keeper, time, desk, story } = opened('The ferry is back.', journal)
  desk.losesAnswers = true
  keeper.change(saying('The ferry is late.'))
  await time.pass(1200)
  keeper.change(saying('The ferry is late again.'))
  await time.pass(0)
  keeper.stop()
  const next = openedOn(story, journal, 'tab-2')
  await next.time.pass(100)
  expect(next.sent.map(({ saveId }) => saveId)).toEqual(['tab-1-1', 'tab-2-1'])
  expect(story.revisions).toHaveLength(3)
  expect(next.keeper.content).toEqual(saying('The ferry is late again.'))
  expect([journal.entries.size, next.keeper.snapshot.state]).toEqual([0, 'saved'])
})

test('what a dead tab left and the server refuses is shown, and goes only when an editor says so', async () => {
  const journal = new MemoryJournal()
  const { keeper, time, story } = opened('The ferry is back.', journal)
  keeper.change(saying('The ferry is late.'))
  await time.pass(0)
  keeper.stop()
  story.refused.add('edda')
  const next = openedOn(story, journal, 'tab-2')
  await next.time.pass(100)
  const [orphan] = next.keeper.snapshot.orphans
  expect([orphan?.content, next.keeper.snapshot.state]).toEqual([saying('The ferry is late.'), 'refused'])
  if (orphan) await next.keeper.dropOrphan(orphan)
  expect([journal.entries.size, next.keeper.snapshot.orphans]).toEqual([0, []])
})

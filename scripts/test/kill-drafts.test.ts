import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { DraftKeeper } from '#components/admin/editor/saving/draft-keeper.ts'
import type { DraftServer } from '#components/admin/editor/saving/draft-server.ts'
import { MemoryJournal } from '#components/admin/editor/saving/testing/memory-journal.ts'
import { browserTimers } from '#components/admin/editor/saving/timers.ts'
import { makeThrowawayFolder } from '#lib/db/testing/throwaway-folder.ts'
import type { DraftState } from '#lib/drafts/draft.ts'
import { applyEdit, type Edit, typedWords } from '#lib/drafts/testing/edit-script.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { Asked } from '#scripts/test/draft-desk.ts'
import { type DraftDesk, startDraftDesk } from '#scripts/test/killed-desk.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const kills = Math.min(30, propertyRuns(2))
const longestRoundMs = 900

test('killed again and again while two editors save, the server keeps all it acknowledged and gets all they typed', async () => {
  const folder = await makeThrowawayFolder()
  let desk: DraftDesk | null = null
  const ask = async <T>(asked: Asked): Promise<T> => {
    if (!desk) throw new Error('The desk is down.')
    const response = await fetch(desk.url, { method: 'POST', body: JSON.stringify(asked) })
    return (await response.json()) as T
  }
  const writers = ['ann', 'ben'].map((who) => new Writer(who, ask))
  try {
    for (let round = 1; round <= kills; round += 1) {
      desk = await startDraftDesk(folder.path)
      const { held } = await proofOf(ask)
      for (const writer of writers) {
        expect([...writer.acknowledged].filter((word) => !held.has(word))).toEqual([])
        await writer.open(round % 3 === 0)
      }
      const writing = writers.map(async (writer) => await writer.write())
      await sleep(Math.random() * longestRoundMs)
      await desk.kill(round % 2 === 0)
      desk = null
      for (const writer of writers) writer.isWriting = false
      await Promise.all(writing)
    }
    desk = await startDraftDesk(folder.path)
    for (const writer of writers) {
      await writer.open(false)
      while (!(await writer.keeper?.flush())) await sleep(50)
      while (writer.journal.entries.size > 0) await sleep(50)
    }
    const { held, firstBroken } = await proofOf(ask)
    const typed = writers.flatMap((writer) => [...writer.typed])
    expect(typed.length).toBeGreaterThan(kills)
    expect(typed.filter((word) => !held.has(word))).toEqual([])
    expect(firstBroken).toBeNull()
  } finally {
    for (const writer of writers) writer.keeper?.stop()
    await desk?.kill(false)
    await folder.remove()
  }
})

type Ask = <T>(asked: Asked) => Promise<T>

async function proofOf(ask: Ask): Promise<{ held: Set<string>; firstBroken: string | null }> {
  const proof = await ask<{ firstBroken: string | null }>({ verb: 'proof', who: '' })
  return { held: typedWords(proof), firstBroken: proof.firstBroken }
}

/** Types a word every few milliseconds, sometimes in the other's paragraph, and notes what was acknowledged. */
class Writer {
  keeper: DraftKeeper | null = null
  isWriting = false
  readonly typed = new Set<string>()
  readonly acknowledged = new Set<string>()
  readonly journal = new MemoryJournal()
  readonly #who: string
  readonly #ask: Ask
  readonly #typist: { name: string; made: number }

  constructor(who: string, ask: Ask) {
    this.#who = who
    this.#ask = ask
    this.#typist = { name: who.charAt(0), made: 0 }
  }

  /** Opens the story if it is not open; `anew` crashes the tab that has it open first. */
  async open(anew: boolean): Promise<void> {
    if (this.keeper && !anew) return
    this.keeper?.stop()
    const state = await this.#ask<Result<DraftState>>({ verb: 'state', who: this.#who })
    if (!state.ok || !state.value.content) throw new Error('The story could not be opened.')
    const { content } = state.value
    this.keeper = new DraftKeeper({
      draft: { ...state.value, content },
      tabId: randomUUID(),
      userId: this.#who,
      server: this.#server(),
      journal: this.journal.store(() => true),
      locks: { hold: () => () => {}, isAlive: async () => false },
      timers: browserTimers,
      newId: randomUUID,
    })
    this.keeper.start()
  }

  async write(): Promise<void> {
    this.isWriting = true
    while (this.isWriting && this.keeper) {
      const edit: Edit = { kind: 'type', where: this.#typist.made % 3, there: this.#typist.made }
      const content = applyEdit(this.keeper.content, edit, this.#typist)
      const words = [...typedWords(content)].filter((word) => word.startsWith(this.#typist.name))
      this.keeper.change(content)
      for (const word of words) this.typed.add(word)
      if (await this.keeper.flush()) for (const word of words) this.acknowledged.add(word)
      await sleep(10)
    }
  }

  #server(): DraftServer {
    const who = this.#who
    return {
      save: async (input) => await this.#reach({ verb: 'save', who, input }),
      state: async (input) => await this.#reach({ verb: 'state', who, input }),
      seen: async () => ok([]),
      resolve: async () => fail('offline', ''),
    }
  }

  async #reach<T>(asked: Asked): Promise<Result<T>> {
    try {
      return await this.#ask<Result<T>>(asked)
    } catch {
      return fail('offline', '')
    }
  }
}

import { applyEdit, type Edit, type Typist, typedWords } from '#lib/drafts/testing/edit-script.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import { DraftKeeper } from '../draft-keeper.ts'
import type { DraftServer } from '../draft-server.ts'
import { MemoryJournal } from './memory-journal.ts'
import type { StoryBackend } from './story-backend.ts'
import type { VirtualTime } from './virtual-time.ts'

type Tab = { keeper: DraftKeeper; isAlive: boolean; isAwake: boolean }

const halfWayMs = 150

/** One person at one device: tabs with real keepers, a network that fails, a journal that outlives the tabs. */
export class SimulatedEditor {
  readonly userId: string
  readonly typed = new Set<string>()
  readonly erased = new Set<string>()
  readonly journal = new MemoryJournal()
  readonly tabs: Tab[] = []
  isOnline = true
  answersToLose = 0
  readonly #backend: StoryBackend
  readonly #time: VirtualTime
  readonly #typist: Typist
  readonly #newId: () => string
  readonly #aliveTabs = new Set<string>()

  constructor(userId: string, name: string, backend: StoryBackend, time: VirtualTime, newId: () => string) {
    this.userId = userId
    this.#typist = { name, made: 0 }
    this.#backend = backend
    this.#time = time
    this.#newId = newId
  }

  get livingTabs(): Tab[] {
    return this.tabs.filter(({ isAlive }) => isAlive)
  }

  /** Opens the story in another tab, if the network is there. */
  async open(): Promise<void> {
    if (!this.isOnline) return
    const draft = await this.#time.awaits(this.#backend.draft(this.userId))
    const tabId = this.#newId()
    const state = { isAlive: true, isAwake: true }
    const lives = () => state.isAlive
    const keeper = new DraftKeeper({
      draft,
      tabId,
      userId: this.userId,
      server: this.#server(lives),
      journal: this.journal.store(lives),
      locks: {
        hold: (id) => {
          this.#aliveTabs.add(id)
          return () => this.#aliveTabs.delete(id)
        },
        isAlive: async (id) => this.#aliveTabs.has(id),
      },
      timers: this.#time.timers(state),
      newId: this.#newId,
    })
    this.tabs.push(Object.assign(state, { keeper }))
    keeper.start()
  }

  /** Does one edit in the tab he used last; without a tab he opens one first. */
  async edit(edit: Edit): Promise<void> {
    if (this.livingTabs.length === 0) await this.open()
    const tab = this.livingTabs.at(-1)
    if (!tab) return
    tab.isAwake = true
    const before = tab.keeper.content
    const after = applyEdit(before, edit, this.#typist)
    const [had, has] = [typedWords(before), typedWords(after)]
    for (const word of has) if (!had.has(word)) this.typed.add(word)
    for (const word of had) if (!has.has(word)) this.erased.add(word)
    tab.keeper.change(after)
  }

  /** The tab is gone without a word: power cut, crash, killed by the system. */
  crash(): void {
    for (const tab of this.livingTabs) {
      tab.isAlive = false
      tab.keeper.stop()
    }
  }

  /** The tab is left as a browser leaves it: it may still send, then it is gone. */
  async reload(): Promise<void> {
    for (const tab of this.livingTabs) void tab.keeper.flush()
    await this.#time.pass(0)
    this.crash()
    await this.open()
  }

  #server(lives: () => boolean): DraftServer {
    const { userId } = this
    const backend = this.#backend
    return {
      save: async (save) =>
        await this.#ask(lives, async () => await backend.save(userId, structuredClone(save))),
      resolve: async (id, choice) =>
        await this.#ask(lives, async () => await backend.resolve(userId, id, choice)),
      seen: async () => ok([]),
      state: async (since) =>
        await this.#ask(lives, async () => {
          const draft = await backend.draft(userId)
          return ok({ ...draft, content: draft.revisionId === since ? null : draft.content })
        }),
    }
  }

  async #ask<T>(lives: () => boolean, request: () => Promise<Result<T>>): Promise<Result<T>> {
    const lost = fail('offline', '')
    if (!lives()) return await new Promise(() => {})
    if (!this.isOnline) return lost
    await this.#time.delay(halfWayMs)
    if (!this.isOnline) return lost
    const answer = await this.#time.awaits(request())
    await this.#time.delay(halfWayMs)
    if (!lives()) return await new Promise(() => {})
    if (this.answersToLose > 0) {
      this.answersToLose -= 1
      return lost
    }
    return this.isOnline ? structuredClone(answer) : lost
  }
}

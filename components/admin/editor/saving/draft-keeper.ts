import type { DraftState, SavedDraft } from '#lib/drafts/draft.ts'
import { mergeContents } from '#lib/drafts/merge/merge-contents.ts'
import type { MergeNote } from '#lib/drafts/merge/merge-report.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import type { Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { ConflictChoice } from './draft-server.ts'
import { type DraftBase, type Flight, type JournalEntry, JournalWriter } from './journal.ts'
import type { KeeperSetup } from './keeper-setup.ts'
import {
  type KeeperSnapshot,
  type KnownStory,
  knownStory,
  savingState,
  type Trouble,
  troubleOf,
} from './keeper-snapshot.ts'
import { OrphanedJournals } from './orphaned-journals.ts'
import { SaveTiming } from './save-timing.ts'
import { baseAfter, sendSave } from './send-save.ts'
import { atMost, repeat } from './timers.ts'

type RemoteListener = (content: ArticleContent, previous: ArticleContent) => void

const askEveryMs = 3000
const beSeenEveryMs = 5000
const journalPatienceMs = 1000

/**
 * Keeps one story's text safe in one tab. Every change goes to the journal on this device at once and to the server soon
 * after; one save is under way at a time and is repeated under its own id until it is acknowledged; what the server merged
 * is merged into what was typed since. What the server has not acknowledged stays in the journal.
 */
export class DraftKeeper {
  readonly #setup: KeeperSetup
  readonly #writer: JournalWriter
  readonly #timing: SaveTiming
  readonly #orphans: OrphanedJournals
  readonly #listeners = new Set<() => void>()
  readonly #remoteListeners = new Set<RemoteListener>()
  #story: KnownStory
  #base: DraftBase
  #content: ArticleContent
  #flight: Flight | null = null
  #trouble: Trouble | null = null
  #sending: Promise<void> | null = null
  #notes: MergeNote[] = []
  #blockId: string | null = null
  #savedAt: Date | null = null
  #shown: KeeperSnapshot | null = null
  #whenStopped: (() => void)[] = []

  constructor(setup: KeeperSetup) {
    const { draft } = setup
    this.#setup = setup
    this.#story = knownStory(draft)
    this.#base = { revisionId: draft.revisionId, content: draft.content, isSent: false }
    this.#content = draft.content
    this.#writer = new JournalWriter(setup.journal, draft.articleId, setup.tabId)
    this.#orphans = new OrphanedJournals({ ...setup, articleId: draft.articleId })
    this.#timing = new SaveTiming(setup.timers, () => void this.#save())
  }

  /** Begins to save, to ask for news and to be seen; takes over what dead tabs left on this device. */
  start(): void {
    const { locks, tabId, timers } = this.#setup
    this.#whenStopped = [
      locks.hold(tabId),
      repeat(timers, askEveryMs, async () => await this.#askForNews()),
      repeat(timers, beSeenEveryMs, async () => await this.#beSeen()),
      () => this.#timing.stop(),
    ]
    if (!this.#isClean()) this.#timing.changed()
    void this.#beSeen()
    void this.#orphans.find().then(async () => await this.#replayOrphans())
  }

  /** Ends all of it; what is not acknowledged stays in the journal. */
  stop(): void {
    for (const end of this.#whenStopped) end()
    this.#whenStopped = []
  }

  get content(): ArticleContent {
    return this.#content
  }

  /** What a page shows; the same object until something of it changes. */
  get snapshot(): KeeperSnapshot {
    this.#shown ??= this.#takeSnapshot()
    return this.#shown
  }

  /** Whether everything typed is on this device or on the server: the page may be closed without a question. */
  get isKept(): boolean {
    return this.#isClean() || !this.#writer.isBehind
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls back when the text changes from outside: merged with others', settled, brought by another tab. */
  onRemote(listener: RemoteListener): () => void {
    this.#remoteListeners.add(listener)
    return () => this.#remoteListeners.delete(listener)
  }

  /** The text as it is now; call it with every change. */
  change(content: ArticleContent): void {
    if (content === this.#content) return
    this.#content = content
    void this.#keep()
    this.#timing.changed()
    this.#tell()
  }

  /** Saves at once; true when all that was typed is acknowledged. */
  async flush(kind: Flight['kind'] = 'autosave'): Promise<boolean> {
    do {
      await (this.#sending ?? this.#save(kind))
    } while (!this.#isClean() && !this.#trouble)
    return this.#isClean()
  }

  /** Tries again at once, after signing in again or when the network is back. */
  async retry(): Promise<boolean> {
    void this.#replayOrphans()
    return await this.flush()
  }

  /** The block the editor is in, for others to see. */
  seeBlock(blockId: string | null): void {
    if (blockId === this.#blockId) return
    this.#blockId = blockId
    void this.#beSeen()
  }

  /** Settles a conflict, after saving what was typed. */
  async resolveConflict(
    conflictId: string,
    choice: ConflictChoice,
    value?: unknown,
  ): Promise<Result<SavedDraft>> {
    await this.flush()
    const answer = await this.#setup.server.resolve(conflictId, choice, value)
    if (answer.ok) {
      this.#hear(answer.value)
      this.#takeIn(answer.value.content)
    } else {
      await this.#askForNews()
    }
    return answer
  }

  /** Forgets a text of a dead tab that the server refuses; only ever at an editor's word. */
  async dropOrphan(orphan: JournalEntry): Promise<void> {
    await this.#orphans.drop(orphan.tabId)
    this.#tell()
  }

  async #save(kind: Flight['kind'] = 'autosave'): Promise<void> {
    if (this.#sending) return await this.#sending
    this.#sending = this.#send(kind).finally(() => {
      this.#sending = null
      this.#tell()
    })
    await this.#sending
  }

  async #send(kind: Flight['kind']): Promise<void> {
    if (this.#base.isSent && !this.#flight && sameValue(this.#content, this.#base.content)) {
      return await this.#askForNews()
    }
    if (this.#isClean()) return await this.#acknowledged()
    this.#flight ??= { saveId: this.#setup.newId(), content: this.#content, kind }
    const flight = this.#flight
    // Kept before it is sent: after a crash the same save is repeated, not made a second time.
    await this.#keep()
    const answer = await sendSave(this.#setup.server, this.#base, flight)
    if (answer.ok) return await this.#acknowledge(flight, answer.value)
    this.#trouble = troubleOf(answer)
    if (this.#trouble.state !== 'refused' || answer.kind === 'refused') return this.#timing.failed()
    // It cannot read this text and has kept nothing of it; the next one is another save.
    this.#flight = null
    this.#timing.reset()
  }

  async #acknowledge(flight: Flight, answer: SavedDraft): Promise<void> {
    this.#flight = null
    this.#base = baseAfter(flight, answer)
    this.#savedAt = new Date(this.#setup.timers.now())
    this.#notes = answer.notes
    this.#hear(answer)
    if (this.#base.isSent) this.#takeIn(answer.content)
    await this.#acknowledged()
  }

  async #acknowledged(): Promise<void> {
    this.#trouble = null
    this.#timing.reset()
    if (!this.#isClean()) this.#timing.changed()
    await this.#keep()
  }

  /**
   * Takes in a newer state of the story. Where it touches what was typed since, nothing is taken: the next save brings
   * the typed text to the server, which makes it a conflict that someone is asked about.
   */
  #takeIn(content: ArticleContent): void {
    const merged = mergeContents(this.#base.content, content, this.#content)
    if (merged.conflicts.length > 0) return
    const previous = this.#content
    this.#base = { revisionId: this.#story.revisionId, content, isSent: false }
    this.#content = merged.content
    void this.#keep()
    if (!sameValue(previous, merged.content)) {
      for (const listener of this.#remoteListeners) listener(merged.content, previous)
    }
  }

  async #askForNews(): Promise<void> {
    const answer = await this.#setup.server.state(this.#base.isSent ? null : this.#base.revisionId)
    if (!answer.ok) this.#trouble = troubleOf(answer)
    else if (answer.value.number >= this.#story.number) this.#hearState(answer.value)
    if (answer.ok) this.#recover()
    this.#tell()
  }

  #hearState(state: DraftState): void {
    this.#hear(state)
    const isNews = state.revisionId !== this.#base.revisionId || this.#base.isSent
    if (state.content && isNews && !this.#flight) this.#takeIn(state.content)
  }

  // The server answers again: what failed meanwhile is tried now, but what it refused only after a while.
  #recover(): void {
    if (this.#isClean()) this.#trouble = null
    else if (this.#trouble && this.#trouble.state !== 'refused') void this.#save()
    if (this.#orphans.isDue) void this.#replayOrphans()
  }

  #hear(news: Partial<KnownStory>): void {
    this.#story = knownStory({ ...this.#story, ...news })
  }

  async #beSeen(): Promise<void> {
    const answer = await this.#setup.server.seen(this.#setup.tabId, this.#blockId)
    if (answer.ok) this.#hear({ presence: answer.value })
    this.#tell()
  }

  async #replayOrphans(): Promise<void> {
    if (this.#orphans.entries.length === 0) return
    await this.#orphans.replay()
    await this.#askForNews()
  }

  #isClean(): boolean {
    return !this.#flight && !this.#base.isSent && sameValue(this.#content, this.#base.content)
  }

  async #keep(): Promise<void> {
    const { draft, tabId, userId, timers } = this.#setup
    const kept = { articleId: draft.articleId, tabId, userId, changedAt: timers.now() }
    const text = { base: this.#base, flight: this.#flight, content: this.#content }
    const written = this.#writer.write(this.#isClean() ? null : { ...kept, ...text })
    // A device whose storage hangs must not keep the text from the server.
    await atMost(timers, journalPatienceMs, written)
  }

  #takeSnapshot(): KeeperSnapshot {
    const { conflicts, presence } = this.#story
    const trouble = this.#trouble ?? this.#orphans.trouble
    const orphans = this.#orphans.entries
    const isClean = this.#isClean() && orphans.length === 0
    return {
      state: savingState({ trouble, isClean, isAsked: conflicts.length > 0 }),
      message: trouble?.state === 'refused' ? trouble.message : null,
      ...this.#story,
      content: this.#content,
      presence: presence.filter(({ tabId }) => tabId !== this.#setup.tabId),
      notes: this.#notes,
      savedAt: this.#savedAt,
      orphans: trouble ? orphans : [],
    }
  }

  #tell(): void {
    this.#shown = null
    for (const listener of this.#listeners) listener()
  }
}

import type { Draft } from '#lib/drafts/draft.ts'
import type { DraftServer } from './draft-server.ts'
import type { JournalStore } from './journal.ts'
import type { TabLocks } from './tab-locks.ts'
import type { Timers } from './timers.ts'

/** What a keeper needs of the world; tests bring their own. */
export type KeeperSetup = {
  draft: Draft
  /** One page of one browser; new with every load. */
  tabId: string
  userId: string
  server: DraftServer
  journal: JournalStore
  locks: TabLocks
  timers: Timers
  newId: () => string
}

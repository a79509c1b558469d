'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Draft } from '#lib/drafts/draft.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { draftServer } from './draft-server.ts'
import { indexedJournal } from './indexed-journal.ts'
import type { KeeperSnapshot } from './keeper-snapshot.ts'
import { randomId } from './random-id.ts'
import { tabLocks } from './tab-locks.ts'
import { browserTimers } from './timers.ts'

/** Keeps the text of a story's page safe from the moment it is open; `draft` is what the server knew then. */
export function useDraftKeeper(draft: Draft): { keeper: DraftKeeper; draft: KeeperSnapshot } {
  const [keeper] = useState(() => newKeeper(draft))
  useEffect(() => {
    keeper.start()
    const saveNow = () => void keeper.flush()
    const saveWhenHidden = () => document.visibilityState === 'hidden' && saveNow()
    const tryAgain = () => void keeper.retry()
    document.addEventListener('visibilitychange', saveWhenHidden)
    window.addEventListener('pagehide', saveNow)
    window.addEventListener('online', tryAgain)
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden)
      window.removeEventListener('pagehide', saveNow)
      window.removeEventListener('online', tryAgain)
      saveNow()
      keeper.stop()
    }
  }, [keeper])
  const snapshot = useSyncExternalStore(
    (listener) => keeper.subscribe(listener),
    () => keeper.snapshot,
    () => keeper.snapshot,
  )
  return { keeper, draft: snapshot }
}

function newKeeper(draft: Draft): DraftKeeper {
  return new DraftKeeper({
    draft,
    tabId: randomId(),
    userId: draft.userId,
    server: draftServer(draft.articleId),
    journal: indexedJournal(),
    locks: tabLocks(),
    timers: browserTimers,
    newId: randomId,
  })
}

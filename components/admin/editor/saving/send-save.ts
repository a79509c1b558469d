import type { SavedDraft } from '#lib/drafts/draft.ts'
import { sameValue } from '#lib/drafts/merge/same-value.ts'
import type { Result } from '#lib/result.ts'
import type { DraftServer } from './draft-server.ts'
import type { DraftBase, Flight, JournalEntry, JournalStore } from './journal.ts'

/** Sends one save; a server that no longer has its base gets our copy of it. */
export async function sendSave(
  server: DraftServer,
  base: DraftBase,
  flight: Flight,
): Promise<Result<SavedDraft>> {
  const save = { ...flight, baseRevisionId: base.revisionId }
  if (base.isSent) return await server.save({ ...save, baseContent: base.content })
  const answer = await server.save(save)
  const isBaseGone = !answer.ok && answer.kind === 'unknown' && answer.field === 'baseRevisionId'
  return isBaseGone ? await server.save({ ...save, baseContent: base.content }) : answer
}

/** What a tab builds on once the server has answered its save. */
export function baseAfter(flight: Flight, answer: SavedDraft): DraftBase {
  const isSent = !sameValue(flight.content, answer.content)
  return { revisionId: answer.revisionId, content: flight.content, isSent }
}

/**
 * Saves what a dead tab left behind: first the save it was waiting for, under its own id, then what it typed after. The
 * journal is cleared when all is acknowledged; else it stays, and the failure is answered.
 */
export async function replayJournal(
  entry: JournalEntry,
  server: DraftServer,
  journal: JournalStore,
  newId: () => string,
): Promise<Result<null>> {
  let { base, flight } = entry
  for (;;) {
    if (!flight && sameValue(entry.content, base.content)) break
    flight ??= { saveId: newId(), content: entry.content, kind: 'autosave' }
    await journal.put({ ...entry, base, flight })
    const answer = await sendSave(server, base, flight)
    if (!answer.ok) return answer
    base = baseAfter(flight, answer.value)
    flight = null
  }
  await journal.remove(entry.articleId, entry.tabId)
  return { ok: true, value: null }
}

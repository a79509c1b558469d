import type { DraftState, PresentEditor, SavedDraft } from '#lib/drafts/draft.ts'
import { fail, type Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'

export type SentSave = {
  baseRevisionId: string
  baseContent?: ArticleContent
  saveId: string
  content: ArticleContent
  kind: 'autosave' | 'saved'
}
export type ConflictChoice = 'saved' | 'incoming' | 'other'

/** The newsroom's side of one story. What cannot be reached, or answers in disorder, fails as 'offline'. */
export type DraftServer = {
  save(save: SentSave): Promise<Result<SavedDraft>>
  state(sinceRevisionId: string | null): Promise<Result<DraftState>>
  seen(tabId: string, blockId: string | null): Promise<Result<PresentEditor[]>>
  resolve(conflictId: string, choice: ConflictChoice, value?: unknown): Promise<Result<SavedDraft>>
}

const answerWithinMs = 20_000

/** The story's routes under `/api/newsroom/drafts`. */
export function draftServer(articleId: string): DraftServer {
  const address = `/api/newsroom/drafts/${articleId}`
  return {
    save: async (save) => await ask('PUT', address, save),
    state: async (since) => await ask('GET', since === null ? address : `${address}?since=${since}`),
    seen: async (tabId, blockId) => await ask('POST', `${address}/presence`, { tabId, blockId }),
    resolve: async (conflictId, choice, value) =>
      await ask('POST', `${address}/conflicts/${conflictId}`, { choice, value }),
  }
}

async function ask<T>(method: string, address: string, body?: unknown): Promise<Result<T>> {
  try {
    const response = await fetch(address, {
      method,
      cache: 'no-store',
      signal: AbortSignal.timeout(answerWithinMs),
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (response.status < 500 && isResult<T>(answer)) return answer
  } catch {}
  return fail('offline', '')
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return answer !== null && typeof answer === 'object' && 'ok' in answer
}

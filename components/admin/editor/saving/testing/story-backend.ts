import type { Draft, SavedDraft } from '#lib/drafts/draft.ts'
import type { Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { ConflictChoice, SentSave } from '../draft-server.ts'

/** Where a simulated newsroom keeps its one story. */
export type StoryBackend = {
  save(userId: string, save: SentSave): Promise<Result<SavedDraft>>
  resolve(userId: string, conflictId: string, choice: ConflictChoice): Promise<Result<SavedDraft>>
  draft(userId: string): Promise<Draft>
  /** Whether this editor may edit the story at all. */
  allow(userId: string, mayEdit: boolean): Promise<void>
  /** What the story says now, all conflicts, open or settled, and the typed words of all revisions. */
  everything(): Promise<{ latest: ArticleContent; conflicts: unknown; wordsInHistory: Set<string> }>
}

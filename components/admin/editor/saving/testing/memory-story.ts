import { continuesConflict, decideSave } from '#lib/drafts/decide-save.ts'
import type { Draft, OpenConflict, SavedDraft } from '#lib/drafts/draft.ts'
import { settledContent } from '#lib/drafts/settled-content.ts'
import { typedWords } from '#lib/drafts/testing/edit-script.ts'
import { fail, ok, type Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import type { ConflictChoice, SentSave } from '../draft-server.ts'

type Revision = { id: string; saveId: string | null; content: ArticleContent }
type Conflict = OpenConflict & { isOpen: boolean }

/** A story as `saveDraft` and `resolveConflict` keep it, without a database. */
export class MemoryStory {
  readonly revisions: Revision[]
  readonly conflicts: Conflict[] = []
  readonly refused = new Set<string>()
  /** Every word any revision ever held. */
  readonly wordsInHistory: Set<string>

  constructor(content: ArticleContent) {
    this.revisions = [{ id: 'r1', saveId: null, content }]
    this.wordsInHistory = typedWords(content)
  }

  get latest(): Revision {
    const latest = this.revisions.at(-1)
    if (!latest) throw new Error('A story has a revision.')
    return latest
  }

  save(userId: string, save: SentSave): Result<SavedDraft> {
    if (this.refused.has(userId)) return fail('refused', 'not yours')
    const earlier = this.revisions.find(({ saveId }) => saveId === save.saveId)
    if (earlier) return ok(this.#answer(earlier, true))
    const base = save.baseContent ?? this.revisions.find(({ id }) => id === save.baseRevisionId)?.content
    if (!base) return fail('unknown', 'no such base', 'baseRevisionId')
    const { latest } = this
    const isFollowing = latest.id === save.baseRevisionId && !save.baseContent
    const decided = decideSave({ latest: latest.content, sent: save.content, base, isFollowing })
    if (!decided.isNew) return ok(this.#answer(latest, !isFollowing))
    const revision = this.#record(decided.content, save.saveId)
    for (const conflict of decided.conflicts) {
      const { blockId, field, base: was, ours: saved, theirs: incoming } = conflict
      const open = this.#open(userId).find((row) => continuesConflict(row, conflict))
      const arose = { id: `c${this.conflicts.length}`, blockId, field, base: was, createdAt: '' }
      if (open) Object.assign(open, { saved, incoming })
      else this.conflicts.push({ ...arose, saved, incoming, by: { id: userId, name: userId }, isOpen: true })
    }
    return ok(this.#answer(revision, !isFollowing))
  }

  resolve(userId: string, conflictId: string, choice: ConflictChoice, value: unknown): Result<SavedDraft> {
    if (this.refused.has(userId)) return fail('refused', 'not yours')
    const conflict = this.conflicts.find(({ id }) => id === conflictId)
    if (!conflict?.isOpen) return fail('conflict', 'settled')
    conflict.isOpen = false
    const chosen = { saved: conflict.saved, incoming: conflict.incoming, other: value }[choice]
    if (choice !== 'saved')
      this.#record(settledContent(this.latest.content, { ...conflict, chosen }, conflictId), null)
    return ok(this.#answer(this.latest, true))
  }

  draft(userId: string): Draft {
    return {
      ...this.#answer(this.latest, false),
      articleId: 'a',
      userId,
      stage: 'draft',
      mayEdit: true,
      presence: [],
    }
  }

  #record(content: ArticleContent, saveId: string | null): Revision {
    const revision = { id: `r${this.revisions.length + 1}`, saveId, content: structuredClone(content) }
    this.revisions.push(revision)
    for (const word of typedWords(content)) this.wordsInHistory.add(word)
    return revision
  }

  #open(userId: string): Conflict[] {
    return this.conflicts.filter(({ isOpen, by }) => isOpen && by.id === userId)
  }

  #answer(revision: Revision, merged: boolean): SavedDraft {
    const { id: revisionId, content } = revision
    const number = this.revisions.indexOf(revision) + 1
    const conflicts = this.conflicts.filter(({ isOpen }) => isOpen)
    return { revisionId, number, root: '', content, merged, conflicts, notes: [] }
  }
}

import { newId } from '#lib/db/id.ts'
import { changeStories } from '#lib/workflow/bulk/change-stories.ts'
import { seePresence } from '#lib/drafts/presence.ts'
import { getDraft, getDraftState } from '#lib/drafts/queries.ts'
import { resolveConflict } from '#lib/drafts/resolve-conflict.ts'
import { saveDraft } from '#lib/drafts/save-draft.ts'
import { listChangedPassages } from '#lib/corrections/list-changed-passages.ts'
import { listStoryCorrections } from '#lib/corrections/list-story-corrections.ts'
import { addNote } from '#lib/notes/add-note.ts'
import { listSettledConflicts } from '#lib/drafts/list-settled-conflicts.ts'
import { listNotes } from '#lib/notes/queries.ts'
import { reopenNote, resolveNote } from '#lib/notes/resolve-note.ts'
import { runPreflight } from '#lib/preflight/run-preflight.ts'
import { makePreviewLink } from '#lib/previews/make-preview-link.ts'
import { listPreviewLinks } from '#lib/previews/queries.ts'
import { revokePreviewLink } from '#lib/previews/revoke-preview-link.ts'
import type { Result } from '#lib/result.ts'
import type { ArticleContent } from '#lib/revisions/content.ts'
import { listRevisions } from '#lib/revisions/queries.ts'
import { restoreRevision } from '#lib/revisions/restore-revision.ts'
import { saveNamedVersion } from '#lib/revisions/save-named-version.ts'
import type { Actor } from '#lib/users/actor.ts'
import { addressPreview } from '#lib/workflow/publishing/address-preview.ts'
import { assignStory } from '#lib/workflow/assign-story.ts'
import { cancelPlanned } from '#lib/workflow/publishing/cancel-planned.ts'
import { correctStory } from '#lib/workflow/publishing/correct-story.ts'
import { moveStage } from '#lib/workflow/move-stage.ts'
import { publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { getWorkflow } from '#lib/workflow/queries.ts'
import { republishStory } from '#lib/workflow/publishing/republish-story.ts'
import { retractStory } from '#lib/workflow/publishing/retract-story.ts'
import { takeDownStory } from '#lib/workflow/publishing/take-down-story.ts'
import { withdrawCorrection } from '#lib/workflow/publishing/withdraw-correction.ts'
import type { MoveId } from '#lib/workflow/transitions.ts'

/** A story with one of everything that verbs are about. */
export type MatrixStory = {
  articleId: string
  revisionId: string
  root: string
  content: ArticleContent
  plannedId: string
  noteId: string
  linkId: string
  conflictId: string
  correctionId: string
}

/** Whom the house rules of this newspaper let do it: contributor, reporter, editor, managing editor, administrator. */
type Expected = `${'no' | 'early' | 'own' | 'any'} ${string}`

export type StoryVerbCase = {
  name: string
  expected: Expected
  call: (actor: Actor, story: MatrixStory) => Promise<Result<unknown>>
}

const reason = 'because'
const later = () => new Date(Date.now() + 3_600_000)
const publication = ({ articleId, revisionId, root }: MatrixStory) => ({ articleId, revisionId, root })

const move = (transition: MoveId, expected: Expected): StoryVerbCase => ({
  name: `moveStage ${transition}`,
  expected,
  call: (actor, { articleId }) => moveStage(actor, { articleId, transition, reason }),
})

async function onlyOutcome(
  actor: Actor,
  change: Parameters<typeof changeStories>[1],
): Promise<Result<unknown>> {
  const changed = await changeStories(actor, change)
  return changed.ok ? (changed.value[0]?.outcome ?? changed) : changed
}

const readers = 'own any any any any'
const writers = 'early own any any any'
const editors = 'no no any any any'
const chiefs = 'no no no any any'

/** Every verb on a story, with who may. Written by hand from what the newsroom agreed, not from the table of rights. */
export const storyVerbCases: StoryVerbCase[] = [
  move('start', writers),
  move('file', 'own own any any any'),
  move('sub', editors),
  move('sendBack', editors),
  move('approve', editors),
  move('legal', editors),
  move('clearLegal', chiefs),
  move('spike', 'no early any any any'),
  move('revive', 'no early any any any'),
  move('kill', chiefs),
  move('reinstate', chiefs),
  {
    name: 'assignStory',
    expected: editors,
    call: (actor, { articleId }) => assignStory(actor, { articleId, assigneeId: null, dueAt: null }),
  },
  {
    name: 'publishStory',
    expected: editors,
    call: (actor, story) => publishStory(actor, { ...publication(story), startsAt: null }),
  },
  {
    name: 'publishStory later',
    expected: editors,
    call: (actor, story) => publishStory(actor, { ...publication(story), startsAt: later(), embargo: true }),
  },
  {
    name: 'correctStory',
    expected: editors,
    call: (actor, story) =>
      correctStory(actor, {
        ...publication(story),
        startsAt: null,
        correction: { blockId: null, before: '', after: '', text: 'x', reason, severity: 'correction' },
      }),
  },
  {
    name: 'retractStory',
    expected: editors,
    call: (actor, { articleId }) => retractStory(actor, { articleId, text: 'x', reason }),
  },
  {
    name: 'withdrawCorrection',
    expected: editors,
    call: (actor, { articleId, correctionId }) =>
      withdrawCorrection(actor, { articleId, correctionId, reason }),
  },
  {
    name: 'listStoryCorrections',
    expected: readers,
    call: (actor, { articleId }) => listStoryCorrections(actor, articleId),
  },
  {
    name: 'listChangedPassages',
    expected: readers,
    call: (actor, { articleId, revisionId }) => listChangedPassages(actor, { articleId, revisionId }),
  },
  {
    name: 'cancelPlanned',
    expected: editors,
    call: (actor, { articleId, plannedId }) =>
      cancelPlanned(actor, { articleId, publicationId: plannedId, reason }),
  },
  {
    name: 'takeDownStory',
    expected: chiefs,
    call: (actor, { articleId }) => takeDownStory(actor, { articleId, reason }),
  },
  {
    name: 'republishStory',
    expected: editors,
    call: (actor, { articleId }) => republishStory(actor, { articleId, reason }),
  },
  {
    name: 'changeStories move',
    expected: editors,
    call: (actor, { articleId }) =>
      onlyOutcome(actor, {
        articleIds: [articleId],
        change: { kind: 'move', transition: 'approve', reason },
      }),
  },
  {
    name: 'saveDraft',
    expected: writers,
    call: (actor, { articleId, revisionId, content }) =>
      saveDraft(actor, { articleId, baseRevisionId: revisionId, saveId: newId(), content }),
  },
  {
    name: 'resolveConflict',
    expected: writers,
    call: (actor, { articleId, conflictId }) =>
      resolveConflict(actor, { articleId, conflictId, choice: 'saved' }),
  },
  {
    name: 'seePresence',
    expected: readers,
    call: (actor, { articleId }) => seePresence(actor, { articleId, tabId: newId(), blockId: null }),
  },
  {
    name: 'restoreRevision',
    expected: writers,
    call: (actor, { articleId, revisionId }) => restoreRevision(actor, { articleId, revisionId }),
  },
  {
    name: 'saveNamedVersion',
    expected: writers,
    call: (actor, { articleId }) => saveNamedVersion(actor, { articleId, name: 'before lunch' }),
  },
  {
    name: 'makePreviewLink',
    expected: 'no own any any any',
    call: (actor, { articleId }) =>
      makePreviewLink(actor, { articleId, revisionId: null, recipient: 'Counsel' }),
  },
  {
    name: 'revokePreviewLink',
    expected: 'no own any any any',
    call: (actor, { linkId }) => revokePreviewLink(actor, { linkId }),
  },
  {
    name: 'addNote',
    expected: readers,
    call: (actor, { articleId }) =>
      addNote(actor, { articleId, blockId: null, parentId: null, text: 'x', mentionIds: [] }),
  },
  { name: 'resolveNote', expected: readers, call: (actor, { noteId }) => resolveNote(actor, { noteId }) },
  { name: 'reopenNote', expected: readers, call: (actor, { noteId }) => reopenNote(actor, { noteId }) },
  { name: 'getDraft', expected: readers, call: (actor, { articleId }) => getDraft(actor, articleId) },
  {
    name: 'getDraftState',
    expected: readers,
    call: (actor, { articleId }) => getDraftState(actor, articleId, null),
  },
  { name: 'getWorkflow', expected: readers, call: (actor, { articleId }) => getWorkflow(actor, articleId) },
  {
    name: 'listSettledConflicts',
    expected: readers,
    call: (actor, { articleId }) => listSettledConflicts(actor, articleId),
  },
  { name: 'listNotes', expected: readers, call: (actor, { articleId }) => listNotes(actor, articleId) },
  {
    name: 'listRevisions',
    expected: readers,
    call: (actor, { articleId }) => listRevisions(actor, articleId),
  },
  {
    name: 'runPreflight',
    expected: readers,
    call: (actor, { articleId }) => runPreflight(actor, { articleId }),
  },
  {
    name: 'addressPreview',
    expected: readers,
    call: (actor, { articleId, content }) => addressPreview(actor, articleId, content),
  },
  {
    name: 'listPreviewLinks',
    expected: 'no own any any any',
    call: (actor, { articleId }) => listPreviewLinks(actor, articleId),
  },
]

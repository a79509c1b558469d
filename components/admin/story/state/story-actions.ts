import type { CorrectedPassage, CorrectionSeverity } from '#lib/corrections/public-correction.ts'
import type { Result } from '#lib/result.ts'
import type { TransitionId } from '#lib/workflow/transitions.ts'

export type AddressPreview = {
  /** Null while the story has no section. */
  path: string | null
  currentPath: string | null
  changesPublicAddress: boolean
}

export type PreflightOverride = { finding: string; reason: string }

/** What is published, and how; `startsAt` is ISO 8601, null for now. */
export type PublishInput = {
  articleId: string
  revisionId: string
  root: string
  startsAt: string | null
  embargo: boolean
  substantive: boolean
  note: string
  overrides: PreflightOverride[]
}

/** What a correction says; its first passage stands beside the words, the others behind it. */
export type CorrectionInput = CorrectedPassage & {
  further: CorrectedPassage[]
  text: string
  reason: string
  severity: CorrectionSeverity
}

type Published = { path: string; publicationId: string; startsAt: Date }

/** What the story page can ask of the server; each is a server action that asks for the right again. */
export type StoryActions = {
  moveStage(input: {
    articleId: string
    transition: TransitionId
    reason: string
    revisionId: string
  }): Promise<Result<unknown>>
  publish(input: PublishInput): Promise<Result<Published>>
  correct(input: PublishInput & { correction: CorrectionInput }): Promise<Result<Published>>
  changedPassages(input: { articleId: string; revisionId: string }): Promise<Result<CorrectedPassage[]>>
  retract(input: { articleId: string; text: string; reason: string }): Promise<Result<unknown>>
  withdrawCorrection(input: {
    articleId: string
    correctionId: string
    reason: string
  }): Promise<Result<unknown>>
  cancelPlanned(input: { articleId: string; publicationId: string; reason: string }): Promise<Result<unknown>>
  takeDown(input: { articleId: string; reason: string }): Promise<Result<unknown>>
  republish(input: { articleId: string; reason: string }): Promise<Result<Published>>
  assign(input: {
    articleId: string
    assigneeId: string | null
    dueAt: string | null
  }): Promise<Result<unknown>>
  addNote(input: {
    articleId: string
    blockId: string | null
    parentId: string | null
    text: string
    mentionIds: string[]
  }): Promise<Result<{ noteId: string }>>
  resolveNote(input: { noteId: string }): Promise<Result<unknown>>
  reopenNote(input: { noteId: string }): Promise<Result<unknown>>
}

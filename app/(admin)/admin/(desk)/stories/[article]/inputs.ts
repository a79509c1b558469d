import { z } from 'zod'
import { type MoveId, transitions } from '#lib/workflow/transitions.ts'

const maxText = 5_000
const text = z.string().max(maxText, `At most ${maxText} characters.`)
const articleId = z.uuid()
const moment = z.iso.datetime('Expected a moment such as 2026-11-23T18:00:00Z.').nullable().transform(toDate)
const passage = z.object({
  blockId: z.string().max(100).nullable(),
  field: z.string().max(100).nullable(),
  before: text,
  after: text,
})
const moves = transitions.filter(({ verb }) => verb === 'moveStage').map(({ id }) => id) as [
  MoveId,
  ...MoveId[],
]

/** What the story page's actions take; each is parsed before its verb sees it. */
export const moveInput = z.object({
  articleId,
  transition: z.enum(moves),
  reason: text.optional(),
  revisionId: z.uuid().optional(),
})

export const publicationInput = z.object({
  articleId,
  revisionId: z.uuid(),
  root: z.string().max(64),
  startsAt: moment,
  embargo: z.boolean(),
  substantive: z.boolean(),
  note: text,
  overrides: z.array(z.object({ finding: text, reason: text })).max(100),
})

export const correctionInput = publicationInput.extend({
  correction: passage.extend({
    further: z.array(passage).max(100),
    text,
    reason: text,
    severity: z.enum(['typo', 'clarification', 'correction', 'retraction']),
  }),
})

export const reasonedInput = z.object({ articleId, reason: text })

export const passagesInput = z.object({ articleId, revisionId: z.uuid() })

export const retractionInput = reasonedInput.extend({ text })

export const withdrawalInput = reasonedInput.extend({ correctionId: z.uuid() })

export const cancelInput = reasonedInput.extend({ publicationId: z.uuid() })

export const assignmentInput = z.object({ articleId, assigneeId: z.uuid().nullable(), dueAt: moment })

export const noteInput = z.object({
  articleId,
  blockId: z.string().max(100).nullable(),
  parentId: z.uuid().nullable(),
  text,
  mentionIds: z.array(z.uuid()).max(50),
})

export const noteIdInput = z.object({ noteId: z.uuid() })

function toDate(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso)
}

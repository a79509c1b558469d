import { z } from 'zod'
import { bodySchema } from '#blocks/registry.ts'
import { database } from '#lib/db/client.ts'
import { contentFrom } from '#lib/importers/content-from-story.ts'
import { type ImportedStory, storyFields } from '#lib/importers/imported-story.ts'
import { runImport } from '#lib/importers/run-import.ts'
import { ok, type Result } from '#lib/result.ts'
import { articleContentSchema } from '#lib/revisions/content.ts'
import type { Actor } from '#lib/users/actor.ts'
import { mayOnStory } from '#lib/users/may.ts'
import { beginStory } from '#lib/workflow/begin-story.ts'

const link = z.object({ network: z.string(), url: z.string().nullable() })

/** A read story as it comes back from an editor's review. */
export const reviewedStorySchema = z.object({
  headline: z.string().nullable(),
  standfirst: z.string().nullable(),
  byline: z.array(
    z.object({
      name: z.string(),
      role: articleContentSchema.shape.byline.element.shape.role,
      links: z.array(link),
    }),
  ),
  dateline: z.string().nullable(),
  publishedAt: z.string().nullable(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  source: z.object({ name: z.string().nullable(), url: z.string().nullable() }).nullable(),
  tags: z.array(z.string()),
  blocks: bodySchema,
  confidence: z.record(z.enum(storyFields), z.number()),
  warnings: z.array(z.string()),
})

export type ReviewedStory = z.infer<typeof reviewedStorySchema>

/**
 * Reads a pasted text or page into a story for review; nothing is stored. Fails with `refused` for who may begin no
 * story, or with one sentence for what is no story.
 */
export async function readPastedStory(actor: Actor, pasted: string): Promise<Result<ImportedStory>> {
  const subject = { creatorId: actor.userId, assigneeId: null, sectionId: null, stage: 'draft' } as const
  const may = mayOnStory(actor, 'story.create', subject)
  if (!may.ok) return may
  const read = await runImport(new TextEncoder().encode(pasted))
  if (!read.ok) return read
  const { warnings } = await contentFrom(database(), read.value, { sectionId: null })
  return ok({ ...read.value, warnings: [...read.value.warnings, ...warnings] })
}

/** Makes a reviewed import a draft of the actor's; names and tags that the site knows become references. */
export async function fileImportedStory(
  actor: Actor,
  story: ReviewedStory,
): Promise<Result<{ articleId: string; revisionId: string }>> {
  const imported: ImportedStory = { ...story, stripped: [] }
  const { content } = await contentFrom(database(), imported, { sectionId: null })
  return await beginStory(actor, { content, stage: 'draft', kind: 'imported' })
}

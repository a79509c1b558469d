'use server'
import { z } from 'zod'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import type { Result } from '#lib/result.ts'
import {
  fileImportedStory,
  readPastedStory,
  type ReviewedStory,
  reviewedStorySchema,
} from '#lib/workflow/file-imported-story.ts'
import { act } from '../../../acting.ts'

export async function readStoryAction(pasted: string): Promise<Result<ImportedStory>> {
  return await act(z.string(), pasted, readPastedStory)
}

export async function fileStoryAction(story: ReviewedStory): Promise<Result<{ articleId: string }>> {
  return await act(reviewedStorySchema, story, fileImportedStory)
}

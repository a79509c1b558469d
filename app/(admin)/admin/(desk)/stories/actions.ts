'use server'
import { refresh } from 'next/cache'
import { changeStories, storiesChangeSchema, type StoryOutcome } from '#lib/workflow/bulk/change-stories.ts'
import type { Result } from '#lib/result.ts'
import { act } from '../../../acting.ts'

/** One change to several stories; an outcome for each. */
export async function changeStoriesAction(input: unknown): Promise<Result<StoryOutcome[]>> {
  const changed = await act(storiesChangeSchema, input, changeStories)
  if (changed.ok) refresh()
  return changed
}

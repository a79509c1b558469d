import type { StoriesChange, StoryOutcome } from '#lib/workflow/bulk/change-stories.ts'
import type { Result } from '#lib/result.ts'

export type BulkChange = StoriesChange['change']

/** The server action behind the bar. */
export type ChangeStories = (input: StoriesChange) => Promise<Result<StoryOutcome[]>>

/** What is being asked before a change to several stories. */
export type BulkQuestion = 'assign' | 'move' | 'spike' | 'addTag' | 'removeTag'

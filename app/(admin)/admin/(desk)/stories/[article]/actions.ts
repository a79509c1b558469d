'use server'
import { refresh } from 'next/cache'
import { addNote } from '#lib/notes/add-note.ts'
import { reopenNote, resolveNote } from '#lib/notes/resolve-note.ts'
import type { Result } from '#lib/result.ts'
import { assignStory } from '#lib/workflow/assign-story.ts'
import { cancelPlanned } from '#lib/workflow/publishing/cancel-planned.ts'
import { correctStory } from '#lib/workflow/publishing/correct-story.ts'
import { moveStage } from '#lib/workflow/move-stage.ts'
import { publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { republishStory } from '#lib/workflow/publishing/republish-story.ts'
import { takeDownStory } from '#lib/workflow/publishing/take-down-story.ts'
import { act } from '../../../../acting.ts'
import {
  assignmentInput,
  cancelInput,
  correctionInput,
  moveInput,
  noteIdInput,
  noteInput,
  publicationInput,
  reasonedInput,
} from './inputs.ts'

export async function moveStageAction(input: unknown) {
  return await shown(await act(moveInput, input, moveStage))
}

export async function publishAction(input: unknown) {
  return await shown(await act(publicationInput, input, publishStory))
}

export async function correctAction(input: unknown) {
  return await shown(await act(correctionInput, input, correctStory))
}

export async function cancelPlannedAction(input: unknown) {
  return await shown(await act(cancelInput, input, cancelPlanned))
}

export async function takeDownAction(input: unknown) {
  return await shown(await act(reasonedInput, input, takeDownStory))
}

export async function republishAction(input: unknown) {
  return await shown(await act(reasonedInput, input, republishStory))
}

export async function assignAction(input: unknown) {
  return await shown(await act(assignmentInput, input, assignStory))
}

export async function addNoteAction(input: unknown) {
  return await shown(await act(noteInput, input, addNote))
}

export async function resolveNoteAction(input: unknown) {
  return await shown(await act(noteIdInput, input, resolveNote))
}

export async function reopenNoteAction(input: unknown) {
  return await shown(await act(noteIdInput, input, reopenNote))
}

/** The page shows what has changed, also after a refusal: most are about something that somebody else has done. */
async function shown<T>(result: Result<T>): Promise<Result<T>> {
  refresh()
  return result
}

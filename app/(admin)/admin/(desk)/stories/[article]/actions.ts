'use server'
import { refresh } from 'next/cache'
import { listChangedPassages } from '#lib/corrections/list-changed-passages.ts'
import { addNote } from '#lib/notes/add-note.ts'
import { reopenNote, resolveNote } from '#lib/notes/resolve-note.ts'
import type { Result } from '#lib/result.ts'
import { assignStory } from '#lib/workflow/assign-story.ts'
import { cancelPlanned } from '#lib/workflow/publishing/cancel-planned.ts'
import { correctStory } from '#lib/workflow/publishing/correct-story.ts'
import { moveStage } from '#lib/workflow/move-stage.ts'
import { publishStory } from '#lib/workflow/publishing/publish-story.ts'
import { republishStory } from '#lib/workflow/publishing/republish-story.ts'
import { retractStory } from '#lib/workflow/publishing/retract-story.ts'
import { takeDownStory } from '#lib/workflow/publishing/take-down-story.ts'
import { withdrawCorrection } from '#lib/workflow/publishing/withdraw-correction.ts'
import { act } from '../../../../acting.ts'
import {
  assignmentInput,
  cancelInput,
  correctionInput,
  moveInput,
  noteIdInput,
  noteInput,
  passagesInput,
  publicationInput,
  reasonedInput,
  retractionInput,
  withdrawalInput,
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

/** Reads only: the page stays as it is. */
export async function changedPassagesAction(input: unknown) {
  return await act(passagesInput, input, listChangedPassages)
}

export async function retractAction(input: unknown) {
  return await shown(await act(retractionInput, input, retractStory))
}

export async function withdrawCorrectionAction(input: unknown) {
  return await shown(await act(withdrawalInput, input, withdrawCorrection))
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

'use server'
import { z } from 'zod'
import type { Result } from '#lib/result.ts'
import { addSection } from '#lib/sections/add-section.ts'
import { changeSection } from '#lib/sections/change-section.ts'
import { moveSection } from '#lib/sections/move-section.ts'
import { removeSection } from '#lib/sections/remove-section.ts'
import { sectionDetailsSchema } from '#lib/sections/section-details.ts'
import { act } from '../../../acting.ts'
import { afterwards, goOn } from '../../../go-on.ts'

export async function addSectionAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(sectionDetailsSchema, form, addSection)
  return goOn(result, () => afterwards('/admin/sections', 'saved', form.get('name')))
}

export async function changeSectionAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(sectionDetailsSchema.extend({ sectionId: z.uuid() }), form, changeSection)
  return goOn(result, () => afterwards('/admin/sections', 'saved', form.get('name')))
}

export async function moveSectionAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(
    z.object({ sectionId: z.uuid(), direction: z.enum(['up', 'down']) }),
    form,
    moveSection,
  )
  return goOn(result, () => '/admin/sections')
}

export async function removeSectionAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(z.object({ sectionId: z.uuid() }), form, removeSection)
  return goOn(result, ({ name }) => afterwards('/admin/sections', 'removed', name))
}

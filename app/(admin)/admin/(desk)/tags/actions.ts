'use server'
import { z } from 'zod'
import type { Result } from '#lib/result.ts'
import { addTag } from '#lib/tags/add-tag.ts'
import { changeTag } from '#lib/tags/change-tag.ts'
import { mergeTags } from '#lib/tags/merge-tags.ts'
import { removeTag } from '#lib/tags/remove-tag.ts'
import { tagDetailsSchema } from '#lib/tags/tag-details.ts'
import { act } from '../../../acting.ts'
import { afterwards, goOn } from '../../../go-on.ts'

const names = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
)
const typed = tagDetailsSchema.extend({ aliases: names.pipe(tagDetailsSchema.shape.aliases) })

export async function addTagAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(typed, form, addTag)
  return goOn(result, () => afterwards('/admin/tags', 'saved', form.get('name')))
}

export async function changeTagAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(typed.extend({ tagId: z.uuid() }), form, changeTag)
  return goOn(result, () => afterwards('/admin/tags', 'saved', form.get('name')))
}

export async function mergeTagsAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(z.object({ fromId: z.uuid(), intoId: z.uuid() }), form, mergeTags)
  return goOn(result, () => afterwards('/admin/tags', 'merged', form.get('name')))
}

export async function removeTagAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(z.object({ tagId: z.uuid() }), form, removeTag)
  return goOn(result, ({ name }) => afterwards('/admin/tags', 'removed', name))
}

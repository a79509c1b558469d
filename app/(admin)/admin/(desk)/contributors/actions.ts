'use server'
import { z } from 'zod'
import { addContributor } from '#lib/contributors/add-contributor.ts'
import { changeContributor } from '#lib/contributors/change-contributor.ts'
import { contributorDetailsSchema } from '#lib/contributors/contributor-details.ts'
import type { Result } from '#lib/result.ts'
import { act, formObject } from '../../../acting.ts'
import { afterwards, goOn } from '../../../go-on.ts'
import { typedLinks } from '../../../typed-links.ts'

export async function addContributorAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(contributorDetailsSchema, typed(form), addContributor)
  return goOn(result, () => afterwards('/admin/contributors', 'saved', form.get('name')))
}

export async function changeContributorAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const schema = contributorDetailsSchema.extend({ contributorId: z.uuid() })
  const result = await act(schema, typed(form), changeContributor)
  return goOn(result, () => afterwards('/admin/contributors', 'saved', form.get('name')))
}

function typed(form: FormData): Record<string, unknown> {
  return { ...formObject(form), portraitId: form.get('portraitId') || null, links: typedLinks(form) }
}

'use server'
import { refresh } from 'next/cache'
import { z } from 'zod'
import type { PreviewLinkMade } from '#components/admin/previews/preview-link-form.tsx'
import { makePreviewLink } from '#lib/previews/make-preview-link.ts'
import { revokePreviewLink } from '#lib/previews/revoke-preview-link.ts'
import type { Result } from '#lib/result.ts'
import { act } from '../../../../../acting.ts'

const newLink = z.object({
  articleId: z.uuid(),
  revisionId: z.union([z.literal('').transform(() => null), z.uuid()]),
  hours: z.coerce.number(),
  recipient: z.string(),
})

export async function makePreviewLinkAction(
  _previous: unknown,
  form: FormData,
): Promise<Result<PreviewLinkMade>> {
  const result = await act(newLink, form, makePreviewLink)
  if (result.ok) refresh()
  return result
}

export async function revokePreviewLinkAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(z.object({ linkId: z.uuid() }), form, revokePreviewLink)
  if (result.ok) refresh()
  return result
}

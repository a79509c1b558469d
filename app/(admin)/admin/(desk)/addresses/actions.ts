'use server'
import { z } from 'zod'
import { addRedirects } from '#lib/addresses/redirects/add-redirects.ts'
import { removeRedirect } from '#lib/addresses/redirects/remove-redirect.ts'
import type { Result } from '#lib/result.ts'
import { act } from '../../../acting.ts'
import { afterwards, goOn } from '../../../go-on.ts'

export async function addRedirectsAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(z.object({ lines: z.string() }), form, addRedirects)
  return goOn(result, ({ count }) => `/admin/addresses?added=${count}`)
}

export async function removeRedirectAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(z.object({ from: z.string() }), form, removeRedirect)
  return goOn(result, ({ from }) => afterwards('/admin/addresses', 'removed', from))
}

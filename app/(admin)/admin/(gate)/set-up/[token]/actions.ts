'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { fail, type Result } from '#lib/result.ts'
import { acceptLink } from '#lib/users/links/accept-link.ts'
import { setUpFirstAdministrator } from '#lib/users/links/set-up-first-administrator.ts'
import { personEmail, personName } from '#lib/users/user-details.ts'
import { formObject } from '../../../../acting.ts'
import { keepCookies } from '../../../../keep-cookies.ts'

const linkForm = z.object({ token: z.string().max(200), password: z.string().max(1000) })
const firstForm = linkForm.extend({ name: personName, email: personEmail })

export async function setUpAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const parsed = firstForm.safeParse(formObject(form))
  if (!parsed.success) return firstIssue(parsed.error)
  return await enter(await setUpFirstAdministrator(parsed.data, await headers()))
}

export async function acceptAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const parsed = linkForm.safeParse(formObject(form))
  if (!parsed.success) return firstIssue(parsed.error)
  return await enter(await acceptLink(parsed.data, await headers()))
}

async function enter(opened: Result<string[]>): Promise<Result<unknown>> {
  if (!opened.ok) return opened
  await keepCookies(opened.value)
  return redirect('/admin')
}

function firstIssue(error: z.ZodError): Result<never> {
  const [issue] = error.issues
  return fail('invalid', issue?.message ?? '', issue?.path.join('.'))
}

'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type SignedIn, signInByCode, signInByPassword } from '#lib/auth/sign-in.ts'
import { fail, type Result } from '#lib/result.ts'
import { formObject } from '../../../acting.ts'
import { keepCookies } from '../../../keep-cookies.ts'
import { codePage, nextPath } from './next-path.ts'

const passwordForm = z.object({
  email: z.string().trim().pipe(z.email('Type the e-mail address of your account.')),
  password: z.string().min(1, 'Type your password.').max(1000),
  next: z.string().optional(),
})

const codeForm = z.object({
  code: z.string().trim().min(1, 'Type the code.').max(100),
  kind: z.enum(['totp', 'backup']).catch('totp'),
  next: z.string().optional(),
})

export async function signInAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const parsed = passwordForm.safeParse(formObject(form))
  if (!parsed.success) return firstIssue(parsed.error)
  return await proceed(await signInByPassword(await headers(), parsed.data), parsed.data.next)
}

export async function codeAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const parsed = codeForm.safeParse(formObject(form))
  if (!parsed.success) return firstIssue(parsed.error)
  return await proceed(await signInByCode(await headers(), parsed.data), parsed.data.next)
}

async function proceed(signedIn: Result<SignedIn>, next: string | undefined): Promise<Result<unknown>> {
  if (!signedIn.ok) return signedIn
  await keepCookies(signedIn.value.setCookies)
  const wanted = nextPath(next)
  return redirect(signedIn.value.next === 'code' ? codePage('totp', wanted) : wanted)
}

function firstIssue(error: z.ZodError): Result<never> {
  const [issue] = error.issues
  return fail('invalid', issue?.message ?? '', issue?.path.join('.'))
}

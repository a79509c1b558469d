import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { z } from 'zod'
import { getSessionUserId } from '#lib/auth/session.ts'
import { fail, type Result } from '#lib/result.ts'
import { type Actor, getActor } from '#lib/users/actor.ts'

/** Who asks, read from the database once a request; null without a living session. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const userId = await getSessionUserId(await currentHeaders())
  return userId === null ? null : await getActor(userId)
})

/**
 * The request's headers with the cookies as they are now: an action that renewed the session is followed by a render of
 * the page in the same request, whose own header still has the old one.
 */
export async function currentHeaders(): Promise<Headers> {
  const now = new Headers(await headers())
  now.set('cookie', (await cookies()).toString())
  return now
}

/** Who asks; whoever is not signed in is sent to the sign-in page, and from there back here. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const path = (await headers()).get('x-admin-path')
  return redirect(path ? `/admin/sign-in?next=${encodeURIComponent(path)}` : '/admin/sign-in')
}

/**
 * Runs a verb for a server action: who asks, then what they sent, then the verb, which asks for the right. `input`
 * may be a form; a name that comes more than once becomes a list. What is expected to fail comes back as a value.
 */
export async function act<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  verb: (actor: Actor, input: z.infer<S>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const actor = await currentActor()
  if (!actor) return fail('signed-out', 'You are signed out. Sign in again in another tab, then repeat this.')
  const parsed = schema.safeParse(input instanceof FormData ? formObject(input) : input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return fail('invalid', issue?.message ?? '', issue?.path.join('.'))
  }
  return await verb(actor, parsed.data)
}

/** A form's fields as an object, without those by which the framework finds the action. */
export function formObject(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'))
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

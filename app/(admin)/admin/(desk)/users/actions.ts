'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import type { Result } from '#lib/result.ts'
import { changeUser } from '#lib/users/change-user.ts'
import { setUserDisabled } from '#lib/users/disable-user.ts'
import { grantRole } from '#lib/users/grant-role.ts'
import { type Invitation, inviteUser } from '#lib/users/links/invite-user.ts'
import { resetSignIn } from '#lib/users/links/reset-sign-in.ts'
import { revokeRole } from '#lib/users/revoke-role.ts'
import { roles } from '#lib/users/rights.ts'
import { personEmail, personName } from '#lib/users/user-details.ts'
import { act } from '../../../acting.ts'

const role = z.enum(roles, 'Choose a role.')
/** An empty choice is 'none': every section, or no contributor. */
const choice = z.union([z.literal(''), z.uuid()]).transform((id) => id || null)
const userId = z.uuid()

export async function inviteAction(_previous: unknown, form: FormData): Promise<Result<Invitation>> {
  const schema = z.object({ name: personName, email: personEmail, role, sectionId: choice })
  return refreshed(await act(schema, form, inviteUser))
}

export async function changeUserAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(z.object({ userId, name: personName, contributorId: choice }), form, changeUser))
}

export async function grantAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(z.object({ userId, role, sectionId: choice }), form, grantRole))
}

export async function revokeAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(z.object({ grantId: z.uuid() }), form, revokeRole))
}

export async function resetAction(_previous: unknown, form: FormData): Promise<Result<Invitation>> {
  const schema = z.object({ userId, forgetsFactors: z.stringbool().default(false) })
  return refreshed(await act(schema, form, resetSignIn))
}

export async function disableAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(z.object({ userId, isDisabled: z.stringbool() }), form, setUserDisabled))
}

function refreshed<T>(result: Result<T>): Result<T> {
  if (result.ok) revalidatePath('/admin/users', 'layout')
  return result
}

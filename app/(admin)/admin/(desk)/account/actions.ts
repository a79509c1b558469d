'use server'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { beginPasskey } from '#lib/auth/passkeys.ts'
import type { AuthenticatorSecret } from '#lib/auth/two-factor.ts'
import { ok, type Result } from '#lib/result.ts'
import { changeOwnDetails } from '#lib/users/own/change-details.ts'
import { changeOwnPassword } from '#lib/users/own/change-password.ts'
import { addOwnPasskey, nameOwnPasskey, removeOwnPasskey } from '#lib/users/own/passkeys.ts'
import { endOtherSessions, endOwnSession } from '#lib/users/own/sessions.ts'
import {
  beginOwnTwoFactor,
  confirmOwnTwoFactor,
  renewOwnBackupCodes,
  stopOwnTwoFactor,
} from '#lib/users/own/two-factor.ts'
import { personName } from '#lib/users/user-details.ts'
import { act } from '../../../acting.ts'
import { keepCookies } from '../../../keep-cookies.ts'

const typed = z.string().min(1, 'Type your present password.').max(1000)
const current = z.object({ current: typed })
const passkeyName = z.string().trim().min(1, 'Give the passkey a name, such as the device it is on.').max(60)
const nothing = z.object({})

export async function detailsAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const details = z.object({ name: personName, lang: z.string().max(20).default('') })
  return refreshed(await act(details, form, changeOwnDetails))
}

export async function passwordAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const schema = current.extend({ password: z.string().max(1000) })
  const requestHeaders = await headers()
  return await kept(
    await act(schema, form, (actor, input) => changeOwnPassword(actor, input, requestHeaders)),
  )
}

export async function beginTwoFactorAction(
  _previous: unknown,
  form: FormData,
): Promise<Result<AuthenticatorSecret>> {
  const requestHeaders = await headers()
  return await act(current, form, (actor, input) => beginOwnTwoFactor(actor, input, requestHeaders))
}

export async function confirmTwoFactorAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const code = z.object({ code: z.string().min(1, 'Type the code the app shows.').max(20) })
  const requestHeaders = await headers()
  return await kept(
    await act(code, form, (actor, input) => confirmOwnTwoFactor(actor, input, requestHeaders)),
  )
}

export async function stopTwoFactorAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(current, form, stopOwnTwoFactor))
}

export async function backupCodesAction(_previous: unknown, form: FormData): Promise<Result<string[]>> {
  const requestHeaders = await headers()
  return await act(current, form, (actor, input) => renewOwnBackupCodes(actor, input, requestHeaders))
}

/** Begins to make a passkey: what the browser is asked to make. */
export async function passkeyOptionsAction(): Promise<Result<PublicKeyCredentialCreationOptionsJSON>> {
  const requestHeaders = await headers()
  const begun = await act(nothing, {}, async () => await beginPasskey(requestHeaders))
  if (!begun.ok) return begun
  await keepCookies(begun.value.setCookies)
  return ok(begun.value.options)
}

export async function addPasskeyAction(made: unknown): Promise<Result<unknown>> {
  const schema = z.object({ name: passkeyName, response: z.unknown() })
  const requestHeaders = await headers()
  return refreshed(await act(schema, made, (actor, input) => addOwnPasskey(actor, input, requestHeaders)))
}

export async function namePasskeyAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(z.object({ id: z.uuid(), name: passkeyName }), form, nameOwnPasskey))
}

export async function removePasskeyAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(z.object({ id: z.uuid() }), form, removeOwnPasskey))
}

export async function endSessionAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  return refreshed(await act(z.object({ id: z.uuid() }), form, endOwnSession))
}

export async function endOthersAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const requestHeaders = await headers()
  return refreshed(await act(nothing, form, (actor) => endOtherSessions(actor, requestHeaders)))
}

async function kept(result: Result<string[]>): Promise<Result<unknown>> {
  if (!result.ok) return result
  await keepCookies(result.value)
  return refreshed(ok(true))
}

function refreshed<T>(result: Result<T>): Result<T> {
  if (result.ok) revalidatePath('/admin/account')
  return result
}

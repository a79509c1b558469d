import type { BetterAuthOptions } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { z } from 'zod'
import { forgetExpired } from '#lib/auth/forget-expired.ts'
import { accountKey, accountLimit, giveBackTry, takeTry, type TryLimit } from '#lib/auth/try-limits.ts'
import { database } from '#lib/db/client.ts'

const withPassword = z.object({ email: z.string() })
const withCode = z.object({ code: z.string() })

/** A code is good for a minute and a half, counting the steps before and after its own; it is taken once. */
const codeLimit: TryLimit = { tries: 1, seconds: 120, since: 'first' }

type SessionHooks = NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>['create']

/** Before an endpoint runs: passwords tried for one account are counted, and no browser is trusted to skip the code. */
export const beforeSignIn = createAuthMiddleware(async (context) => {
  if (context.path === '/sign-in/email') {
    const { data } = withPassword.safeParse(context.body)
    if (data && (await takeTry(accountKey(data.email), accountLimit)) > 0) {
      throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries for this account.' })
    }
  }
  if (context.path.startsWith('/two-factor/verify-')) {
    return { context: { body: { ...context.body, trustDevice: false } } }
  }
  return undefined
})

/** A session begins: never for a disabled account, never twice by one code, never beside the browser's older one. */
export const sessionHooks: SessionHooks = {
  async before(session, context) {
    const user = await database().user.findUnique({ where: { id: session.userId } })
    // The same answer as to a wrong password: whether there is such an account is nobody's business.
    if (!user || user.disabledAt) throw new APIError('UNAUTHORIZED', { message: 'Invalid email or password' })
    if (context?.path === '/two-factor/verify-totp') await takeCode(session.userId, context.body)
    // As it is, not as the network that limits count: people look for their own address in the list.
    return { data: { ...session, ipAddress: context?.headers?.get('x-forwarded-for') ?? null } }
  },
  async after(session, context) {
    await forgetExpired()
    if (!context) return
    const { data } = withPassword.safeParse(context.body)
    if (context.path === '/sign-in/email' && data) await giveBackTry(accountKey(data.email))
    const { name } = context.context.authCookies.sessionToken
    const older = await context.getSignedCookie(name, context.context.secret)
    if (older && older !== session.token) await database().session.deleteMany({ where: { token: older } })
  },
}

/** RFC 6238, section 5.2: a code that was accepted once is not accepted again. */
async function takeCode(userId: string, body: unknown): Promise<void> {
  const { code } = withCode.parse(body)
  if ((await takeTry(`code:${userId}:${code}`, codeLimit)) > 0) {
    throw new APIError('UNAUTHORIZED', { message: 'This code has been used.' })
  }
}

/**
 * A passkey stands for password and code together only if its authenticator has checked who holds it, by a PIN, a
 * finger or a face.
 */
export function requireVerifiedPerson(isVerified: boolean | undefined): void {
  if (isVerified) return
  throw new APIError('UNAUTHORIZED', { message: 'The passkey must be unlocked by a PIN or fingerprint.' })
}

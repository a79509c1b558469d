import { passkey, type PasskeyOptions } from '@better-auth/passkey'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { hashPassword } from '#lib/auth/passwords/password-hash.ts'
import { passwordLength } from '#lib/auth/passwords/password-length.ts'
import { authSecret } from '#lib/auth/secret.ts'
import { beforeSignIn, requireVerifiedPerson, sessionHooks } from '#lib/auth/sign-in-guard.ts'
import { takeTry } from '#lib/auth/try-limits.ts'
import { type Database, database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { reachedOrigin } from '#lib/http/own-origin.ts'
import { siteUrl } from '#lib/http/site-url.ts'

/** How long a browser stays signed in, counted from signing in. */
export const sessionSeconds = 7 * 86_400
const quarterHourSeconds = 900

export type Auth = ReturnType<typeof makeAuth>

let known: { client: Database; url: string; auth: Auth } | undefined

/** What signs people in, on this process's database. */
export function auth(): Auth {
  const client = database()
  const url = siteUrl()
  if (known?.client !== client || known.url !== url) known = { client, url, auth: makeAuth(client, url) }
  return known.auth
}

function makeAuth(client: Database, url: string) {
  const { hostname, protocol } = new URL(url)
  return betterAuth({
    appName: hostname,
    baseURL: url,
    secret: authSecret(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(client, { provider: 'postgresql' }),
    trustedOrigins: (request) => (request ? [reachedOrigin(request.headers)] : []),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: (password) => hashPassword(password) },
    },
    // Sessions are asked for in the database every time, so that one is dead the moment its row is.
    session: { expiresIn: sessionSeconds, cookieCache: { enabled: false } },
    rateLimit: addressLimits,
    hooks: { before: beforeSignIn },
    databaseHooks: { session: { create: sessionHooks } },
    advanced: cookiesAndAddresses(protocol === 'https:'),
    plugins: [
      twoFactor({ issuer: hostname }),
      passkey({ rpID: hostname, rpName: hostname, ...verifiedPasskeys }),
    ],
  })
}

const verifiedPasskeys: PasskeyOptions = {
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  registration: {
    afterVerification: ({ verification }) =>
      requireVerifiedPerson(verification.registrationInfo?.userVerified),
  },
  authentication: {
    afterVerification: ({ verification }) =>
      requireVerifiedPerson(verification.authenticationInfo.userVerified),
  },
}

/** Per address (of IPv6 the /64), beside the limit per account. */
const addressLimits: BetterAuthOptions['rateLimit'] = {
  enabled: true,
  window: 60,
  max: 120,
  customRules: {
    '/sign-in/email': { window: quarterHourSeconds, max: 200 },
    '/two-factor/*': { window: quarterHourSeconds, max: 100 },
    '/passkey/*': { window: quarterHourSeconds, max: 200 },
  },
  customStorage: {
    async consume(key, { window, max }) {
      const waitSeconds = await takeTry(`address:${key}`, { tries: max, seconds: window, since: 'first' })
      return { allowed: waitSeconds === 0, retryAfter: waitSeconds === 0 ? null : waitSeconds }
    },
  },
}

/** `__Host-` (RFC 6265bis): no other host of the same domain can set or read these cookies. */
function cookiesAndAddresses(isHttps: boolean): BetterAuthOptions['advanced'] {
  return {
    database: { generateId: () => newId() },
    cookiePrefix: isHttps ? '__Host-broadsheet' : 'broadsheet',
    useSecureCookies: false,
    defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: 'lax', path: '/' },
    disableOriginCheck: false,
    // The front has written it anew: see server/http/forwarded.ts.
    ipAddress: { ipAddressHeaders: ['x-forwarded-for'], ipv6Subnet: 64 },
  }
}

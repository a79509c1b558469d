import { randomBytes } from 'node:crypto'
import { serializeSignedCookie } from 'better-call'
import { askAuth } from '#lib/auth/ask.ts'
import { auth, sessionSeconds } from '#lib/auth/auth.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'

const tokenBytes = 24

/** A browser that is signed in. */
export type SessionRow = { id: string; startedAt: Date; expiresAt: Date; address: string; userAgent: string }

/** A user's living sessions, the newest first. */
export async function listSessions(userId: string, now = new Date()): Promise<SessionRow[]> {
  const rows = await database().session.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, createdAt, expiresAt, ipAddress, userAgent }) => ({
    id,
    startedAt: createdAt,
    expiresAt,
    address: ipAddress ?? '',
    userAgent: userAgent ?? '',
  }))
}

/** Signs a user in whose identity the caller has made sure of; answers the `Set-Cookie` headers for their browser. */
export async function openSession(
  tx: Transaction,
  { userId, headers, at }: { userId: string; headers: Headers; at: Date },
): Promise<string[]> {
  const token = randomBytes(tokenBytes).toString('base64url')
  await tx.session.create({
    data: {
      id: newId(),
      userId,
      token,
      expiresAt: new Date(at.getTime() + sessionSeconds * 1000),
      ipAddress: headers.get('x-forwarded-for'),
      userAgent: headers.get('user-agent'),
      createdAt: at,
      updatedAt: at,
    },
  })
  const { authCookies, secret } = await auth().$context
  const { name, attributes } = authCookies.sessionToken
  return [await serializeSignedCookie(name, token, secret, { ...attributes, maxAge: sessionSeconds })]
}

/** Ends one session of a user; false when they have none of this id. */
export async function endSession(tx: Transaction, userId: string, sessionId: string): Promise<boolean> {
  const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId } })
  return count > 0
}

/** Ends every session of a user, but for one if it is named; answers how many. */
export async function endSessions(tx: Transaction, userId: string, exceptId?: string): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { userId, ...(exceptId === undefined ? {} : { id: { not: exceptId } }) },
  })
  return count
}

/** Ends the request's own session; answers the `Set-Cookie` headers that make its browser forget it. */
export async function signOut(headers: Headers): Promise<string[]> {
  const answer = await askAuth(headers, '/sign-out', {})
  return answer.headers.getSetCookie()
}

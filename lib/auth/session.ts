import { auth } from '#lib/auth/auth.ts'

/**
 * The session that the request's cookie names, looked up anew in the database; null when it names none that lives.
 * It is never prolonged: who signed in a week ago signs in again.
 */
export async function getSession(headers: Headers): Promise<{ id: string; userId: string } | null> {
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } })
  return found && { id: found.session.id, userId: found.user.id }
}

/** Whose session the request's cookie names; null without a living one. */
export async function getSessionUserId(headers: Headers): Promise<string | null> {
  return (await getSession(headers))?.userId ?? null
}

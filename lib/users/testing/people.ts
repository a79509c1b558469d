import { getSessionUserId } from '#lib/auth/session.ts'
import { signInByPassword } from '#lib/auth/sign-in.ts'
import { makeAccount, testPassword } from '#lib/auth/testing/accounts.ts'
import { type Browser, makeBrowser } from '#lib/auth/testing/browser.ts'
import { database } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { type Actor, getActor } from '#lib/users/actor.ts'
import type { Role } from '#lib/users/rights.ts'

/** Somebody with a role who is signed in at a browser. */
export type Person = { userId: string; email: string; browser: Browser; actor: () => Promise<Actor> }

/** A person with a role in one section, or in all of them. */
export async function makePerson(
  email: string,
  role: Role,
  sectionId: string | null = null,
): Promise<Person> {
  const userId = await makeAccount(email)
  await database().grant.create({ data: { id: newId(), userId, role, sectionId, createdAt: new Date() } })
  const browser = makeBrowser()
  await enter(browser, email)
  return { userId, email, browser, actor: () => requireActor(userId) }
}

/** Signs in at a browser; answers whether that worked. */
export async function enter(browser: Browser, email: string, password = testPassword): Promise<boolean> {
  const signedIn = await signInByPassword(browser.headers(), { email, password })
  if (signedIn.ok) browser.keep(signedIn.value.setCookies)
  return signedIn.ok
}

/** Whether a browser is signed in at this moment. */
export async function isIn(browser: Browser): Promise<boolean> {
  return (await getSessionUserId(browser.headers())) !== null
}

/** The verbs of the audit log about a user, in order. */
export async function loggedVerbs(userId: string): Promise<string[]> {
  const events = await database().auditEvent.findMany({
    where: { subjectType: 'user', subjectId: userId },
    orderBy: { number: 'asc' },
  })
  return events.map(({ verb }) => verb)
}

async function requireActor(userId: string): Promise<Actor> {
  const actor = await getActor(userId)
  if (!actor) throw new Error('This person may not act.')
  return actor
}

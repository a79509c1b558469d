import { readOneTimeToken } from '#lib/auth/one-time-link.ts'
import { database } from '#lib/db/client.ts'
import { hasAdministrator } from '#lib/users/administrators.ts'
import { type LinkPurpose, linkPurposes, makeSignInLink, nobodyYet } from '#lib/users/links/sign-in-link.ts'

/** A link that makes the first administrator; null when there is one. An older link stops working. */
export async function makeSetUpLink(at = new Date()): Promise<string | null> {
  return await database().$transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null
    const { url } = await makeSignInLink(tx, { purpose: 'set-up', subject: nobodyYet, at })
    return url
  })
}

/** Whom a link is for, before it is used; null for one that works no more. */
export type LinkHolder =
  | { purpose: 'set-up' }
  | { purpose: Exclude<LinkPurpose, 'set-up'>; name: string; email: string }

/** Reads a link without using it up. */
export async function readSignInLink(token: string, at = new Date()): Promise<LinkHolder | null> {
  const meaning = await readOneTimeToken(token, { at })
  const purpose = linkPurposes.find((known) => known === meaning?.purpose)
  if (!meaning || !purpose) return null
  if (purpose === 'set-up') return (await hasAdministrator()) ? null : { purpose }
  const user = await database().user.findUnique({ where: { id: meaning.subject } })
  return user?.email && !user.disabledAt ? { purpose, name: user.name, email: user.email } : null
}

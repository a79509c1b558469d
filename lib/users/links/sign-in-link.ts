import { forgetTokens, makeOneTimeToken } from '#lib/auth/one-time-link.ts'
import type { Transaction } from '#lib/db/client.ts'
import { siteUrl } from '#lib/http/site-url.ts'

/**
 * What a one-time link lets its holder do: make the first administrator, choose a first password, choose another one,
 * or choose another one and lose authenticator app and passkeys.
 */
export const linkPurposes = ['set-up', 'invitation', 'password', 'password-and-factors'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** The subject of the link that makes the first administrator: there is nobody yet. */
export const nobodyYet = 'first'

const minutesOf: Record<LinkPurpose, number> = {
  'set-up': 30,
  invitation: 1440,
  password: 30,
  'password-and-factors': 30,
}

/** Makes the one link of a user that works; the address is shown once and kept nowhere. */
export async function makeSignInLink(
  tx: Transaction,
  { purpose, subject, at }: { purpose: LinkPurpose; subject: string; at: Date },
): Promise<{ url: string; expiresAt: Date }> {
  await forgetTokens(
    tx,
    linkPurposes.map((other) => ({ purpose: other, subject })),
  )
  const minutes = minutesOf[purpose]
  const token = await makeOneTimeToken(tx, { purpose, subject }, { minutes, at })
  return { url: `${siteUrl()}/admin/set-up/${token}`, expiresAt: new Date(at.getTime() + minutes * 60_000) }
}

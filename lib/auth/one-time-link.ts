import { randomBytes } from 'node:crypto'
import { type Transaction, database } from '#lib/db/client.ts'
import { sha256 } from '#lib/db/hash.ts'
import { newId } from '#lib/db/id.ts'

const tokenBytes = 32

/** What a link stands for: `subject` is what the one who opens it may do something about, such as a user's id. */
export type LinkMeaning = { purpose: string; subject: string }

/**
 * Makes a token that works once, for `minutes`. Only its hash is kept, so it can be shown only now. An older one of
 * the same meaning stops working.
 */
export async function makeOneTimeToken(
  tx: Transaction,
  meaning: LinkMeaning,
  { minutes, at }: { minutes: number; at: Date },
): Promise<string> {
  await forgetTokens(tx, [meaning])
  const token = randomBytes(tokenBytes).toString('base64url')
  await tx.verification.create({
    data: {
      id: newId(),
      identifier: keptAs(token),
      value: valueOf(meaning),
      expiresAt: new Date(at.getTime() + minutes * 60_000),
      createdAt: at,
      updatedAt: at,
    },
  })
  return token
}

/** What a token stands for, without using it up; null when it is unknown, used or too old. */
export async function readOneTimeToken(
  token: string,
  { at, db = database() }: { at: Date; db?: Transaction },
): Promise<LinkMeaning | null> {
  const row = await db.verification.findFirst({ where: { identifier: keptAs(token), expiresAt: { gt: at } } })
  return row ? meaningOf(row.value) : null
}

/** Uses a token up: of all who try at once, one gets what it stands for and the others null. */
export async function useOneTimeToken(tx: Transaction, token: string, at: Date): Promise<LinkMeaning | null> {
  const meaning = await readOneTimeToken(token, { at, db: tx })
  if (!meaning) return null
  const { count } = await tx.verification.deleteMany({
    where: { identifier: keptAs(token), expiresAt: { gt: at } },
  })
  return count === 1 ? meaning : null
}

/** Makes every token that means one of these stop working. */
export async function forgetTokens(tx: Transaction, meanings: LinkMeaning[]): Promise<void> {
  await tx.verification.deleteMany({
    where: { identifier: { startsWith: 'link:' }, value: { in: meanings.map(valueOf) } },
  })
}

function keptAs(token: string): string {
  return `link:${sha256(token)}`
}

function valueOf({ purpose, subject }: LinkMeaning): string {
  return `${purpose}:${subject}`
}

function meaningOf(value: string): LinkMeaning {
  const [purpose = '', subject = ''] = value.split(':', 2)
  return { purpose, subject }
}

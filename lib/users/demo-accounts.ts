import { hashPassword } from '#lib/auth/passwords/password-hash.ts'
import type { Role } from '#lib/db/generated/enums.ts'

export type DemoAccount = {
  name: string
  email: string
  role: Role
  /** Slug of the one section the role is for; null: all of them. */
  section: string | null
  /** Slug of the contributor who has this name on stories. */
  contributor: string | null
}

/** Everybody knows it: the sign-in page of the demo edition shows it. */
export const demoPassword = 'the tide comes in twice'

/** The people of the demo edition who can sign in. */
export const demoAccounts: DemoAccount[] = [
  account('Ada Moss', 'ada.moss', 'administrator'),
  account('Bram Keller', 'bram.keller', 'managing_editor'),
  account('Edda Lind', 'edda.lind', 'editor'),
  account('Cato Reyes', 'cato.reyes', 'editor', { section: 'city' }),
  account('Maren Holt', 'maren.holt', 'reporter', { contributor: 'maren-holt' }),
  account('Hanne Løvdal', 'hanne.lovdal', 'contributor'),
]

let hash: Promise<string> | undefined

/** How the demo password is stored: always the same, so that an account that still has it can be told. */
export function demoPasswordHash(): Promise<string> {
  hash ??= hashPassword(demoPassword, '0'.repeat(32))
  return hash
}

function account(
  name: string,
  mailbox: string,
  role: Role,
  place: { section?: string; contributor?: string } = {},
): DemoAccount {
  const { section = null, contributor = null } = place
  return { name, email: `${mailbox}@lantern.example`, role, section, contributor }
}

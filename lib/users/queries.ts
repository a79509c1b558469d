import { database } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { type DemoAccount, demoAccounts, demoPasswordHash } from '#lib/users/demo-accounts.ts'
import type { UserRow } from '#lib/users/user-row.ts'

/** Demo accounts that can still sign in with the password everybody knows; none unless the demo edition is loaded. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  const site = await database().site.findFirst({ select: { edition: true } })
  if (site?.edition !== 'demo') return []
  const users = await database().user.findMany({
    where: {
      email: { in: demoAccounts.map(({ email }) => email) },
      disabledAt: null,
      accounts: { some: { password: await demoPasswordHash() } },
    },
    select: { email: true },
  })
  return demoAccounts.filter(({ email }) => users.some((user) => user.email === email))
}

/** Everybody who can sign in or could, by name. */
export async function listUsers(now = new Date()): Promise<UserRow[]> {
  const rows = await database().user.findMany({
    where: { system: false, email: { not: null } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: userParts(now),
  })
  return rows.map(userRow)
}

/** One who can sign in or could; null for no such user. */
export async function getUser(id: string, now = new Date()): Promise<UserRow | null> {
  const row = await database().user.findFirst({ where: { id, system: false }, include: userParts(now) })
  return row && userRow(row)
}

function userParts(now: Date) {
  return {
    contributor: { select: { id: true, name: true } },
    grants: { include: { section: { select: { id: true, name: true } } }, orderBy: { createdAt: 'asc' } },
    accounts: { where: { password: { not: null } }, select: { id: true } },
    passkeys: { select: { id: true } },
    sessions: { where: { expiresAt: { gt: now } }, orderBy: { createdAt: 'desc' }, take: 1 },
  } as const
}

type FoundUser = Prisma.UserGetPayload<{ include: ReturnType<typeof userParts> }>

function userRow(user: FoundUser): UserRow {
  return {
    id: user.id,
    name: user.name,
    email: user.email ?? '',
    lang: user.lang,
    disabledAt: user.disabledAt,
    hasSignIn: user.accounts.length > 0,
    hasTwoFactor: user.twoFactorEnabled,
    passkeys: user.passkeys.length,
    signedInAt: user.sessions[0]?.createdAt ?? null,
    contributor: user.contributor,
    grants: user.grants.map(({ id, role, section }) => ({ id, role, section })),
  }
}

import type { Transaction } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'
import { demoAccounts, demoPasswordHash } from '#lib/users/demo-accounts.ts'

/** Everybody of the demo edition who can sign in, with their roles; sections and contributors are there already. */
export async function loadAccounts(tx: Transaction, now: Date): Promise<void> {
  const password = await demoPasswordHash()
  for (const { name, email, role, section, contributor } of demoAccounts) {
    const id = idOf('user', email)
    await tx.user.create({
      data: {
        id,
        name,
        email,
        emailVerified: true,
        contributorId: contributor === null ? null : idOf('contributor', contributor),
        createdAt: now,
        updatedAt: now,
        accounts: {
          create: {
            id: idOf('account', email),
            accountId: id,
            providerId: 'credential',
            password,
            createdAt: now,
            updatedAt: now,
          },
        },
        grants: {
          create: {
            id: idOf('grant', email),
            role,
            sectionId: section === null ? null : idOf('section', section),
            createdAt: now,
          },
        },
      },
    })
  }
}

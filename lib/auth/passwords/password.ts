import { verifyPassword } from 'better-auth/crypto'
import { accountKey, accountLimit, giveBackTry, takeTry } from '#lib/auth/try-limits.ts'
import { database, type Transaction } from '#lib/db/client.ts'
import { newId } from '#lib/db/id.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** Whether this is the user's password; wrong ones count as tries to sign in do. `field` is where it was typed. */
export async function confirmPassword(
  userId: string,
  password: string,
  field = 'current',
): Promise<Result<true, 'invalid' | 'too-many'>> {
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, accounts: { where: { providerId: 'credential' }, select: { password: true } } },
  })
  const key = accountKey(user.email ?? userId)
  if ((await takeTry(key, accountLimit)) > 0) {
    return fail('too-many', 'Too many wrong passwords. Wait 15 minutes, then try again.', field)
  }
  const hash = user.accounts[0]?.password
  if (!hash || !(await verifyPassword({ hash, password }))) {
    return fail('invalid', 'This is not your password.', field)
  }
  await giveBackTry(key)
  return ok(true)
}

/** Gives a user the password of which this is the hash (`hashPassword`), in place of any before. */
export async function setPassword(
  tx: Transaction,
  { userId, hash, at }: { userId: string; hash: string; at: Date },
): Promise<void> {
  const { count } = await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: hash, updatedAt: at },
  })
  if (count > 0) return
  const named = { id: newId(), userId, accountId: userId, providerId: 'credential' }
  await tx.account.create({ data: { ...named, password: hash, createdAt: at, updatedAt: at } })
}

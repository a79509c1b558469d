import { database } from '#lib/db/client.ts'

const dayMs = 86_400_000

/** Deletes sessions and links that are over, and counts of tries that nobody asks for any more. */
export async function forgetExpired(now = new Date()): Promise<void> {
  const isOver = { where: { expiresAt: { lt: now } } }
  await database().session.deleteMany(isOver)
  await database().verification.deleteMany(isOver)
  await database().rateLimit.deleteMany({ where: { lastRequest: { lt: now.getTime() - dayMs } } })
}

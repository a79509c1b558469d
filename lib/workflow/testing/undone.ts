import { type Database, database, type Transaction } from '#lib/db/client.ts'

type Undone = <T>(work: () => Promise<T>) => Promise<T>

const key = Symbol.for('broadsheet.database')
const shared = globalThis as { [key]?: { client: unknown } }
const timeoutMs = 300_000

class Undo extends Error {}

/**
 * Runs `use` in one transaction that never commits. Whatever runs inside `undone` uses that transaction through
 * `database()`, however many of its own it opens, and is rolled back at its end: thousands of verbs can be tried on
 * the same rows.
 */
export async function withUndoing(use: (undone: Undone, tx: Transaction) => Promise<void>): Promise<void> {
  const real = database()
  const inTransaction = async (tx: Transaction) => {
    const inner: Database = new Proxy(tx, {
      get: (target, name) =>
        name === '$transaction'
          ? async (work: (tx: Transaction) => Promise<unknown>) => await work(inner)
          : Reflect.get(target, name, target),
    }) as Database
    const held = shared[key]
    if (held) held.client = inner
    try {
      await use(undoneIn(tx), tx)
    } finally {
      if (held) held.client = real
    }
    throw new Undo()
  }
  await real.$transaction(inTransaction, { timeout: timeoutMs }).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
}

function undoneIn(tx: Transaction): Undone {
  return async (work) => {
    await tx.$executeRaw`SAVEPOINT one_case`
    try {
      return await work()
    } finally {
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT one_case`
      await tx.$executeRaw`RELEASE SAVEPOINT one_case`
    }
  }
}

import { database, type Transaction } from '#lib/db/client.ts'
import type { Result } from '#lib/result.ts'

type Failure = Extract<Result<never>, { ok: false }>

/** Runs a verb's work in one transaction; a failure it answers leaves nothing behind. */
export async function inOneTransaction<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await database().$transaction(async (tx) => {
      const result = await work(tx)
      if (!result.ok) throw new RolledBack(result)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.failure
    throw error
  }
}

/** Thrown inside the transaction, so that nothing of a refused verb stays. */
class RolledBack extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

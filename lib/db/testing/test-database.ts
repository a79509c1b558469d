import { inject } from 'vitest'
import { createDatabase, dropDatabase, type TestRun } from '#lib/db/testing/test-run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testRun: TestRun
  }
}

/** A database for one test file: empty, with every migration applied. */
export type TestDatabase = {
  url: string
  /** Removes the database, ending the connections to it. */
  close(): Promise<void>
}

/**
 * Creates a database of its own for the calling test file, on a PostgreSQL that the first file of a run
 * starts (or the one in DATABASE_URL). Takes about 50 ms; call it in `beforeAll`, and `close` in `afterAll`.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const run = inject('testRun')
  const { name, url } = await createDatabase(run)
  return { url, close: () => dropDatabase(run, name) }
}

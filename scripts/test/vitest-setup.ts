import { randomUUID } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import '#lib/db/testing/test-database.ts'
import { dropRunDatabases, type TestRun } from '#lib/db/testing/test-run.ts'
import { makeThrowawayFolder } from '#lib/db/testing/throwaway-folder.ts'
import { env } from '#lib/env.ts'

/** Gives the run its place for databases, and takes it away at the end. Nothing starts before a test asks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeThrowawayFolder()
  const run: TestRun = {
    id: randomUUID().slice(0, 8),
    givenUrl: env().DATABASE_URL ?? null,
    dataFolder: folder.path,
  }
  project.provide('testRun', run)
  return async () => {
    await dropRunDatabases(run)
    await folder.remove()
  }
}

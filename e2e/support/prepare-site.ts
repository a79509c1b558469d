import { writeFileSync } from 'node:fs'
import { env } from '#lib/env.ts'
import { buildIfStale } from '#scripts/build/build.ts'
import { startTestSite } from '#scripts/test/test-site.ts'
import { discoverPages } from './discover-pages.ts'
import { prepareFixtures } from './newsroom.ts'
import { pagesFile } from './pages.ts'
import { isSiteGiven, nameSiteUnderTest } from './site-under-test.ts'

/**
 * Runs once before the tests: serves the production build with the demo edition unless `npm test` does already,
 * adds the fixtures and notes where every type of page is. Answers how to stop what it started.
 */
export default async function prepareSite(): Promise<() => Promise<void>> {
  const stop = isSiteGiven() ? async () => {} : await serve()
  try {
    const { budgetPath } = await prepareFixtures()
    writeFileSync(pagesFile(), JSON.stringify(await discoverPages(budgetPath)))
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function serve(): Promise<() => Promise<void>> {
  const { BROADSHEET_BUILD } = env()
  await buildIfStale(BROADSHEET_BUILD)
  const site = await startTestSite(BROADSHEET_BUILD)
  nameSiteUnderTest(site)
  return () => site.stop()
}

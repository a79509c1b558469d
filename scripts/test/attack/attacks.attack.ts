import { expect, test } from 'vitest'
import { requireBrowser } from '#scripts/test/find-browser.ts'
import { watch } from '#scripts/test/run-tool.ts'

const attacks = 4_000
const limitMs = 90 * 60_000

/** How many and which: see `e2e/support/attack/attacks-under-test.ts`, whose variables pass through. */
test(
  'thousands of attacks through every field achieve nothing in a browser without a security policy',
  async () => {
    const variables = { BROADSHEET_ATTACKS: String(attacks), CHROME_PATH: await requireBrowser() }
    const tool = {
      name: 'playwright',
      args: ['test', 'e2e/attack.spec.ts', '--no-deps', '--reporter=line'],
      variables,
    }
    expect(await watch(tool, limitMs)).toBe(0)
  },
  limitMs,
)

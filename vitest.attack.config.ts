import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The long series of `npm run test:attack`: every property forty times over, and what only time shows. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['**/*.attack.ts', '**/*.test.ts'],
    provide: { propertyFactor: 40 },
    testTimeout: 30 * 60_000,
  },
})

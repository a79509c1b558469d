import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { startingContent } from '#lib/drafts/testing/edit-script.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'
import { memoryBackend } from './testing/memory-backend.ts'
import { newsroomOf, troublesOf } from './testing/newsroom-run.ts'
import { anyScript } from './testing/newsroom-script.ts'

test('whatever happens to two or three editors, no typed word is ever nowhere, and in the end all are in the story or in a conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 3 }), anyScript, async (count, script) => {
      const backend = memoryBackend(startingContent({ name: 's', made: 0 }))
      expect(
        await troublesOf(await newsroomOf(['ann', 'ben', 'cay'].slice(0, count), backend), script),
      ).toEqual([])
    }),
    { numRuns: propertyRuns(200) },
  )
})

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { getFreeBytes, requireDiskSpace } from './disk-space.ts'

test('free space is that of the disk a folder will be on, before it exists', () => {
  expect(getFreeBytes(join(tmpdir(), 'not', 'yet'))).toBeGreaterThan(0)
})

test('too little space is refused in one sentence with both figures', () => {
  expect(() => requireDiskSpace(tmpdir(), 1e12)).toThrow(
    /^No disk space: .* has \d+ MB free and Broadsheet needs 1000000000000 MB; /,
  )
})

import { expect, test } from 'vitest'
import { countFrames } from '#lib/media/intake/count-frames.ts'

test('boxes in boxes without end are no frames and no exhausted stack', () => {
  const depth = 100_000
  const file = Buffer.alloc(depth * 8)
  for (let at = 0; at < file.length; at += 8) {
    file.writeUInt32BE(file.length - at, at)
    file.write('moov', at + 4, 'latin1')
  }
  expect(countFrames(file, 'heif', 501)).toBe(1)
})

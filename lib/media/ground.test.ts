import sharp from 'sharp'
import { expect, test } from 'vitest'
import { groundOf } from '#lib/media/ground.ts'
import { thumbhashOf } from '#lib/media/intake/likeness.ts'

async function hashOf(background: { r: number; g: number; b: number; alpha: number }): Promise<string> {
  const { data, info } = await sharp({ create: { width: 40, height: 30, channels: 4, background } })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return await thumbhashOf({ data, width: info.width, height: info.height, channels: 4 })
}

test('the ground is about the colour of the picture', async () => {
  const ground = groundOf(await hashOf({ r: 200, g: 60, b: 30, alpha: 1 }))
  const parts = (ground?.match(/[0-9a-f]{2}/g) ?? []).map((digits) => Number.parseInt(digits, 16))
  expect(parts).toHaveLength(3)
  for (const [index, expected] of [200, 60, 30].entries()) {
    expect(Math.abs((parts[index] ?? 0) - expected)).toBeLessThan(12)
  }
})

test('a picture that one can see through has none, nor has one without a hash', async () => {
  expect(groundOf(await hashOf({ r: 200, g: 60, b: 30, alpha: 0.5 }))).toBeNull()
  for (const hash of ['', 'x', '!!!!']) expect(groundOf(hash)).toBeNull()
})

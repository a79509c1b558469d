import { assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { cropAbout, movedCrop, ratios, ratioValue, readCrops, sizedCrop } from '#lib/media/crops.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const anyPicture = record({
  widthPx: integer({ min: 1, max: 20_000 }),
  heightPx: integer({ min: 1, max: 20_000 }),
  focalX: integer({ min: 0, max: 100 }),
  focalY: integer({ min: 0, max: 100 }),
})
const anyRatio = constantFrom(...ratios)
const anyStep = integer({ min: -20_000, max: 20_000 })

test('however a crop is moved and sized, it stays within the picture', () => {
  assert(
    property(anyPicture, anyRatio, anyStep, anyStep, anyStep, (picture, ratio, byX, byY, width) => {
      const moved = movedCrop(cropAbout(picture, ratio), byX, byY)
      const sized = sizedCrop(picture, ratio, moved, width)
      expect(readCrops({ [ratio]: moved })).not.toBeNull()
      expect(readCrops({ [ratio]: sized })).not.toBeNull()
    }),
    { numRuns: propertyRuns(500) },
  )
})

test('a crop that is sized keeps its ratio and, in the middle of a picture, its centre', () => {
  const picture = { widthPx: 3000, heightPx: 2000, focalX: 50, focalY: 50 }
  for (const ratio of ratios) {
    const crop = sizedCrop(picture, ratio, cropAbout(picture, ratio), 4_000)
    expect((crop.width * 3) / (crop.height * 2)).toBeCloseTo(ratioValue(ratio), 2)
    expect(crop.x + crop.width / 2).toBeCloseTo(5_000, -1)
    expect(crop.y + crop.height / 2).toBeCloseTo(5_000, -1)
  }
})

test('a crop is never larger than the picture allows, nor too small to be seen', () => {
  const picture = { widthPx: 3000, heightPx: 2000, focalX: 50, focalY: 50 }
  const largest = cropAbout(picture, '1:1')
  expect(sizedCrop(picture, '1:1', largest, 99_999)).toEqual(largest)
  expect(sizedCrop(picture, '1:1', largest, 0).width).toBe(Math.round(largest.width / 10))
})

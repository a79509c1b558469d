import { expect, test } from 'vitest'
import { collectDependencies } from '#lib/cache/dependencies.ts'
import { type MediaRow, type StoredMedia, usedMedia } from '#lib/media/media-rows.ts'
import { pictureFrom, referencedMedia, withheldFrom } from '#lib/media/picture.ts'

const moment = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute))

const row: MediaRow = {
  id: 'm1',
  hash: 'ab12',
  widthPx: 1600,
  heightPx: 1200,
  widthsPx: [480, 1600],
  thumbhash: '',
  focalX: 50,
  focalY: 50,
  alt: 'library alt',
  decorative: false,
  caption: 'Library caption.',
  credit: 'Library',
  creator: '',
  copyright: '',
  licence: '',
  agency: '',
  place: '',
  takenAt: null,
  digitalSource: '',
  crops: {},
  rightsFrom: null,
  rightsUntil: null,
  removedAt: null,
}
const use = { media: 'm1', alt: '', decorative: false, caption: [{ text: 'Here.' }], credit: 'P. N.' }

function used(changes: Partial<StoredMedia>, at = moment(5)) {
  return new Map([['m1', usedMedia({ ...row, replacedBy: null, ...changes }, at)]])
}

test.each([
  ['before its rights begin', { rightsFrom: moment(6) }, 'not-yet'],
  ['when its rights have ended', { rightsUntil: moment(5) }, 'no-longer'],
  ['once it was taken away', { removedAt: moment(1) }, 'no-longer'],
])('%s a picture is withheld and its words stay', (_when, changes, reason) => {
  const media = used(changes)
  expect(pictureFrom(use, media)).toBeNull()
  expect(withheldFrom(use, media)).toEqual({
    reason,
    widthPx: 1600,
    heightPx: 1200,
    caption: [{ text: 'Here.' }],
    credit: 'P. N.',
  })
  expect(referencedMedia(media)).toEqual({
    media: {},
    withheld: { m1: { reason, widthPx: 1600, heightPx: 1200 } },
  })
})

test('what is rendered with a picture holds until its rights begin or end', async () => {
  const untilEnd = await collectDependencies(async () => used({ rightsUntil: moment(9) }))
  expect(untilEnd.validUntil).toEqual(moment(9))
  expect(pictureFrom(use, untilEnd.value)).not.toBeNull()
  const untilBegin = await collectDependencies(async () => used({ rightsFrom: moment(7) }))
  expect(untilBegin.validUntil).toEqual(moment(7))
  expect((await collectDependencies(async () => used({ rightsUntil: moment(5) }))).validUntil).toBeNull()
})

test('a replaced picture shows the other file under the words of the use', () => {
  const other = { ...row, id: 'm2', hash: 'cd34', alt: 'other alt' }
  const media = used({ replacedBy: other, removedAt: moment(1) })
  expect(pictureFrom(use, media)).toMatchObject({
    hash: 'cd34',
    alt: 'other alt',
    caption: [{ text: 'Here.' }],
    credit: 'P. N.',
  })
  expect(Object.keys(referencedMedia(media).media)).toEqual(['m1'])
})

test('the rights that count are those of the file that is shown', () => {
  const other = { ...row, id: 'm2', hash: 'cd34', rightsUntil: moment(1) }
  expect(pictureFrom(use, used({ replacedBy: other }))).toBeNull()
})

test('a crop has files of its own, no wider than what was cut out', () => {
  const crops = { '1:1': { x: 0, y: 0, width: 7500, height: 10_000 } }
  expect(pictureFrom(use, used({ crops }))?.crops).toEqual({
    '1:1': {
      name: '0-0-7500-10000',
      widthPx: 1200,
      heightPx: 1200,
      widthsPx: [160, 320, 480, 800, 960, 1200],
    },
  })
  expect(pictureFrom(use, used({ crops: { '1:1': 'all' } }))?.crops).toEqual({})
})

test('only what a machine made is called generated', () => {
  expect(pictureFrom(use, used({ digitalSource: 'trainedAlgorithmicMedia' }))?.isGenerated).toBe(true)
  expect(pictureFrom(use, used({ digitalSource: 'digitalCapture' }))?.isGenerated).toBe(false)
})

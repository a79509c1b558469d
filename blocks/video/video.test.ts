import { expect, test } from 'vitest'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext } from '#blocks/body/sample-context.ts'
import { clockOf } from '#blocks/video/media-card.ts'

test('a player in a figure gives address, still, caption and credit', () => {
  const markup =
    '<figure><video poster="/media/ab12/640.jpg" title="Piano"><source src="p.mp4"></video><figcaption>She plays. (Photo: R. E.)</figcaption></figure>'
  expect(blockFromElement(elementFrom(markup), 'v', sampleImportContext())).toMatchObject({
    type: 'video',
    url: 'https://elsewhere.example/news/p.mp4',
    poster: 'media-1',
    title: 'Piano',
    caption: [{ text: 'She plays.' }],
    credit: 'R. E.',
  })
})

test('a player beside words is left to the caller', () => {
  expect(
    blockFromElement(
      elementFrom('<div>Watch: <video src="a.mp4"></video></div>'),
      'v',
      sampleImportContext(),
    ),
  ).toBeNull()
})

test.each([
  [5, '0:05'],
  [95, '1:35'],
  [3725, '1:02:05'],
])('%i seconds read %s', (seconds, clock) => {
  expect(clockOf(seconds)).toBe(clock)
})

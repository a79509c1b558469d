import { expect, test } from 'vitest'
import { audio } from '#blocks/audio/audio.block.ts'
import { blockFromElement } from '#blocks/body/block-from-element.ts'
import { elementFrom, sampleImportContext } from '#blocks/body/sample-context.ts'

test('a player is an audio block with the address of its file', () => {
  expect(
    blockFromElement(elementFrom('<audio controls src="/a.mp3"></audio>'), 'a', sampleImportContext()),
  ).toMatchObject({
    type: 'audio',
    url: 'https://elsewhere.example/a.mp3',
  })
})

test('the words of a recording are found by search', () => {
  const block = audio.create('a', { title: 'Call', transcript: [[{ text: 'Forty crowns.' }]] })
  expect(audio.toText(block)).toBe('Call\nForty crowns.')
})

test('a recording without a credit must not be published, one without a transcript is advised against', () => {
  const findings = audio.check(audio.create('a', { title: 'Call', url: 'https://a.example/b' }))
  expect(findings.map(({ field, severity }) => [field, severity])).toEqual([
    ['credit', 'error'],
    ['transcript', 'warn'],
  ])
})

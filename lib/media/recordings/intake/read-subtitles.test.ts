import { array, assert, asyncProperty, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readSubtitles } from '#lib/media/recordings/intake/read-subtitles.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const read = async (text: string) => await readSubtitles(new TextEncoder().encode(text))

test('SubRip becomes WebVTT in the order of its times, as plain words', async () => {
  const srt =
    '2\n00:00:03,000 --> 00:00:04,500\n<i>Low</i> water & <b>no</b> boat\n\n1\n00:00:01,000 --> 00:00:02,000\n{\\an8}Morning.\n'
  expect(await read(srt)).toEqual({
    ok: true,
    value: {
      vtt: 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nMorning.\n\n00:00:03.000 --> 00:00:04.500\nLow water &amp; no boat\n',
      durationMs: 4_500,
    },
  })
})

test('WebVTT keeps who speaks and loses places, styles and notes', async () => {
  const vtt =
    'WEBVTT\n\nSTYLE\n::cue { background: url(https://spy.example/) }\n\nNOTE private\n\n00:01.000 --> 00:02.000 position:10%\n<v Ada Moss>Tide &lt;out&gt;</v>\n'
  const subtitles = await read(vtt)
  expect(subtitles).toMatchObject({ value: { vtt: expect.stringContaining('Ada Moss: Tide &lt;out&gt;') } })
  const text = subtitles.ok ? subtitles.value.vtt : ''
  for (const word of ['spy', 'private', 'position']) expect(text).not.toContain(word)
})

test.each([
  ['', /no words with times/],
  ['just a letter', /no words with times/],
  ['1\n00:00:03,000 --> 00:00:02,000\nbackwards\n', /ends after it begins; the one at 00:00:03\.000/],
])('%j is refused in a sentence', async (text, message) => {
  expect(await read(text)).toMatchObject({ kind: 'invalid', message })
})

test('whatever words stand in a cue, they come back as words', async () => {
  const line = string({ unit: 'binary', maxLength: 40 })
  const property = assert(
    asyncProperty(array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
      const words = lines
        .map((one) => one.replaceAll(/[\n\r\0<>&{}]|-->/g, ' ').trim())
        .filter((one) => one !== '')
      const text = `WEBVTT\n\n00:01.000 --> 00:02.000\nFirst ${words.join('\n')}\n`
      const once = await read(text)
      const again = once.ok ? await read(once.value.vtt) : once
      expect(again).toEqual(once)
    }),
    { numRuns: propertyRuns(200) },
  )
  await expect(property).resolves.toBeUndefined()
})

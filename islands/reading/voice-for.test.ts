import { expect, test } from 'vitest'
import { voiceFor } from './voice-for.ts'

const voice = (lang: string, localService = true) => ({ lang, localService, default: false })

test('a story is read by a voice of its language: its region first, then one on the device', () => {
  const voices = [voice('de-DE'), voice('en-US', false), voice('en_AU'), voice('en-GB', false)]
  expect(voiceFor(voices, 'en-GB')).toBe(voices[3])
  expect(voiceFor(voices, 'en')).toBe(voices[2])
  expect(voiceFor(voices, 'ar')).toBeNull()
})

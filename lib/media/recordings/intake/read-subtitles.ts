import { parseText } from 'media-captions'
import { fail, ok, type Result } from '#lib/result.ts'

type Cue = { startMs: number; endMs: number; text: string }

const maxCues = 20_000
const expected = 'Subtitles as WebVTT or SubRip (.vtt or .srt) were expected'

/**
 * Subtitles as WebVTT of plain words, and the end of the last one in milliseconds: what is WebVTT or SubRip is told by
 * its content; positions, styles and tags are left out, and the name of a voice is put before its words. Fails with
 * `invalid` and the line for what cannot be read.
 */
export async function readSubtitles(
  bytes: Uint8Array,
): Promise<Result<{ vtt: string; durationMs: number }, 'invalid'>> {
  const text = decode(bytes)
  const type = /^WEBVTT(?:[ \t\r\n]|$)/.test(text) ? 'vtt' : 'srt'
  const { cues, errors } = await parseText(text, { type, strict: false, errors: true })
  const [error] = errors
  if (error)
    return fail('invalid', `${expected}; line ${error.line} of this file is neither. Mend it and try again.`)
  const read = cues.map(({ startTime, endTime, text: words }) => ({
    startMs: Math.round(startTime * 1_000),
    endMs: Math.round(endTime * 1_000),
    text: plainWords(words),
  }))
  const shown = read.filter(({ text: words }) => words !== '')
  if (shown.length === 0) return fail('invalid', `${expected}; this file holds no words with times.`)
  if (shown.length > maxCues)
    return fail('invalid', `At most ${maxCues} subtitles were expected; ${shown.length} came.`)
  const backwards = shown.find(({ startMs, endMs }) => !(endMs > startMs))
  if (backwards) {
    return fail(
      'invalid',
      `A subtitle ends after it begins; the one at ${clock(backwards.startMs)} does not. Mend it.`,
    )
  }
  return ok({ vtt: writeVtt(shown), durationMs: Math.max(...shown.map(({ endMs }) => endMs)) })
}

/** UTF-8 as WebVTT asks for; UTF-16 by its mark and Windows-1252, in which programs save SubRip files. */
function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** WebVTT 1.0: a cue is two times and the lines under them, up to the next empty line. */
function writeVtt(cues: Cue[]): string {
  const inOrder = cues.toSorted((a, b) => a.startMs - b.startMs)
  const lines = inOrder.map(
    ({ startMs, endMs, text }) => `${clock(startMs)} --> ${clock(endMs)}\n${escape(text)}\n`,
  )
  return `WEBVTT\n\n${lines.join('\n')}`
}

function plainWords(text: string): string {
  return text
    .replaceAll(/<v(?:\.[^\s>]*)?[ \t]+([^>\n]{1,100})>/g, '$1: ')
    .replaceAll(/<[^>\n]{0,200}>/g, '')
    .replaceAll(/\{\\[^}\n]{0,100}\}/g, '')
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200E',
  rlm: '\u200F',
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function clock(ms: number): string {
  const part = (value: number, length: number) => String(Math.floor(value)).padStart(length, '0')
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1_000) % 60, 2)}.${part(ms % 1_000, 3)}`
}

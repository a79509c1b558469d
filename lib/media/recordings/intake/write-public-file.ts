import {
  Conversion,
  FilePathSource,
  FilePathTarget,
  FlacOutputFormat,
  Input,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WavOutputFormat,
  WebMOutputFormat,
} from 'mediabunny'
import {
  examineRecording,
  type RecordingFacts,
  readableFormats,
} from '#lib/media/recordings/intake/examine-recording.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/** By how much the length may differ: containers count in units of their own. */
const lostMs = 500
const lostShare = 0.01

const formats: Record<string, () => OutputFormat> = {
  mp4: () => new Mp4OutputFormat({ fastStart: false }),
  m4a: () => new Mp4OutputFormat({ fastStart: false }),
  webm: () => new WebMOutputFormat(),
  mp3: () => new Mp3OutputFormat({ xingHeader: true }),
  ogg: () => new OggOutputFormat(),
  wav: () => new WavOutputFormat(),
  flac: () => new FlacOutputFormat(),
}

/**
 * Writes the file that readers get: the samples of film and sound copied as they are, without the tags of the
 * original, which may say where and with what it was made. Fails with `invalid` when samples cannot be read.
 */
export async function writePublicFile(
  original: string,
  target: string,
  facts: RecordingFacts,
): Promise<Result<null, 'invalid'>> {
  const format = formats[facts.file.slice(facts.file.indexOf('.') + 1)]
  if (!format) throw new RangeError(`${facts.file} is not made from samples.`)
  const input = new Input({ source: new FilePathSource(original), formats: readableFormats })
  try {
    const output = new Output({ format: format(), target: new FilePathTarget(target) })
    const conversion = await Conversion.init({
      input,
      output,
      tracks: 'primary',
      copy: { mode: 'forced' },
      tags: {},
      showWarnings: false,
    })
    if (!conversion.isValid || conversion.discardedTracks.length > 0) return broken
    await conversion.execute()
    return (await isWhole(target, facts)) ? ok(null) : broken
  } catch {
    return broken
  } finally {
    input.dispose()
  }
}

/** Whether what was written is the same film: samples that nobody can read are left out without a word. */
async function isWhole(target: string, { kind, durationMs }: RecordingFacts): Promise<boolean> {
  const written = await examineRecording(target)
  return (
    written.ok &&
    written.value.kind === kind &&
    Math.abs(written.value.durationMs - durationMs) <= lostMs + durationMs * lostShare
  )
}

const broken = fail(
  'invalid',
  'A whole recording was expected; parts of this one cannot be read. Export it again and try again.',
)

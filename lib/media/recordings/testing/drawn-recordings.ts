import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MkvOutputFormat,
  type MetadataTags,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  WebMOutputFormat,
} from 'mediabunny'

const framesASecond = 10

/** A tone of so many seconds as a WAV file. */
export function toneWav(seconds: number): Uint8Array {
  const rate = 8_000
  const samples = Buffer.alloc(Math.round(rate * seconds))
  for (let at = 0; at < samples.length; at += 1) samples[at] = 128 + Math.round(60 * Math.sin(at / 6))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return new Uint8Array(Buffer.concat([head, samples]))
}

type Drawn = {
  container: 'mp4' | 'mov' | 'webm' | 'mkv'
  film?: 'avc' | 'hevc' | 'vp8'
  sound?: 'opus' | 'aac'
  seconds: number
  tags?: MetadataTags
}

/** A film with packets of made-up samples: containers are whole, nothing can be seen in it. */
export async function drawnFilm({ container, film, sound, seconds, tags }: Drawn): Promise<Uint8Array> {
  const target = new BufferTarget()
  const output = new Output({ format: containers[container](), target })
  const video = film && new EncodedVideoPacketSource(film)
  const audio = sound && new EncodedAudioPacketSource(sound)
  if (video) output.addVideoTrack(video, { frameRate: framesASecond })
  if (audio) output.addAudioTrack(audio)
  if (tags) output.setMetadataTags(tags)
  await output.start()
  for (let at = 0; at < seconds * framesASecond; at += 1) {
    const packet = (start: number[]) =>
      new EncodedPacket(
        Uint8Array.of(...start, ...drawnSample(at)),
        'key',
        at / framesASecond,
        1 / framesASecond,
      )
    const isFirst = at === 0
    if (video)
      await video.add(packet(keyFrameStarts[film]), isFirst ? { decoderConfig: filmConfig(film) } : {})
    if (audio) await audio.add(packet([]), isFirst ? { decoderConfig: soundConfig(sound) } : {})
  }
  await output.finalize()
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0))
}

const sampleBytes = 60

/** What stands in the frame and in the sound of this number. */
export function drawnSample(number: number): number[] {
  return Array.from({ length: sampleBytes }, (_, place) => (number * 31 + place) % 256)
}

/** What tells a decoder that a frame stands by itself: a unit with its length before it, or a bit. */
const keyFrameStarts: Record<NonNullable<Drawn['film']>, number[]> = {
  avc: [0, 0, 0, sampleBytes + 1, 0x65],
  hevc: [0, 0, 0, sampleBytes + 2, 0x26, 1],
  vp8: [0x10],
}

const containers: Record<Drawn['container'], () => OutputFormat> = {
  mp4: () => new Mp4OutputFormat(),
  mov: () => new MovOutputFormat(),
  webm: () => new WebMOutputFormat(),
  mkv: () => new MkvOutputFormat(),
}

function filmConfig(film: NonNullable<Drawn['film']>): VideoDecoderConfig {
  const size = { codedWidth: 320, codedHeight: 180 }
  // A configuration record: sequence parameters of 320 × 180, and picture parameters.
  const avc = Uint8Array.of(
    0x01,
    0x42,
    0x00,
    0x1f,
    0xff,
    0xe1,
    0x00,
    0x09,
    0x67,
    0x42,
    0x00,
    0x1f,
    0xdc,
    0x14,
    0x19,
    0xf9,
    0xd0,
    0x01,
    0x00,
    0x04,
    0x68,
    0xce,
    0x3c,
    0x80,
  )
  if (film === 'avc') return { codec: 'avc1.42001f', ...size, description: avc }
  if (film === 'hevc') return { codec: 'hev1.1.6.L93.B0', ...size, description: new Uint8Array(23).fill(1) }
  return { codec: 'vp8', ...size }
}

function soundConfig(sound: NonNullable<Drawn['sound']>): AudioDecoderConfig {
  if (sound === 'opus') return { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1 }
  return {
    codec: 'mp4a.40.2',
    sampleRate: 48_000,
    numberOfChannels: 1,
    description: Uint8Array.of(0x11, 0x88),
  }
}

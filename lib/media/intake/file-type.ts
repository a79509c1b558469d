import { fail, ok, type Result } from '#lib/result.ts'

/** Types that are taken, by the name sharp gives them. */
export const pictureTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  tiff: 'image/tiff',
  heif: 'image/avif',
} as const
export type PictureType = keyof typeof pictureTypes

const expected = 'A JPEG, PNG, WebP, AVIF, GIF or TIFF was expected'

const taken: [PictureType, RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['tiff', /^(?:II[*+]\0|MM\0[*+])/],
  ['heif', /^.{4}ftyp(?=.{0,64}avi[fs])/s],
]

const refused: [string, RegExp][] = [
  [
    'this is a HEIC photo, which browsers cannot show. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible)',
    /^.{4}ftyp(?:hei|hev|mif1|msf1)/s,
  ],
  ['this is a film. Put it in as a video', /^.{4}ftyp|^.E\xdf\xa3/s],
  [
    'this is a drawing in SVG, which can carry scripts. Save it as PNG',
    /^(?:\xef\xbb\xbf)?\s{0,64}<(?=.{0,4000}<?svg[\s>:])/s,
  ],
  ['this is a PDF. Save the page as JPEG', /^%PDF/],
  ['this is a Photoshop file. Save it as JPEG', /^8BPS/],
  ['this is a ZIP or an Office file. Unpack it and choose the picture', /^PK/],
  ['this is a bitmap (BMP). Save it as PNG', /^BM/],
  ['this is a JPEG XL. Save it as JPEG', /^(?:\xff\n|.{4}JXL )/s],
]

const lookedAtBytes = 4_096

/** The type by the file's own first bytes; what its name or sender says counts for nothing. */
export function recogniseType(original: Uint8Array): Result<PictureType, 'invalid'> {
  if (original.byteLength === 0) {
    return fail('invalid', `${expected}; this file is empty. Choose the picture again.`)
  }
  const start = Buffer.from(
    original.buffer,
    original.byteOffset,
    Math.min(original.byteLength, lookedAtBytes),
  )
  const text = start.toString('latin1')
  const type = taken.find(([, pattern]) => pattern.test(text))?.[0]
  if (type) return ok(type)
  const what = refused.find(([, pattern]) => pattern.test(text))?.[0]
  return fail(
    'invalid',
    `${expected}; ${what ?? 'this file is no picture that can be read here. Save it as JPEG'} and try again.`,
  )
}

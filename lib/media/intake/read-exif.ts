import { default as exifReader } from 'exifreader'

const maxSegmentBytes = 65_533
const exifTags = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal']
const iptcTags = [
  'Caption/Abstract',
  'By-line',
  'Credit',
  'Source',
  'Copyright Notice',
  'Headline',
  'Keywords',
  'Sub-location',
  'City',
  'Province/State',
  'Country/Primary Location Name',
  'Date Created',
  'Time Created',
]

/** Texts of a picture by tag, each with its values. */
export type Tags = Map<string, string[]>

/**
 * The texts in a picture's EXIF and IPTC-IIM segments, as sharp hands them out. They are read out of a file that
 * holds nothing else, 64 kB each at most, so a hostile picture has little to lead astray with. Never throws.
 */
export function readExif(segments: { exif?: Uint8Array; iptc?: Uint8Array }): { exif: Tags; iptc: Tags } {
  const exif = segments.exif ? jpegSegment(0xe1, exifBlock(segments.exif)) : []
  const iptc = segments.iptc ? jpegSegment(0xed, photoshopBlock(segments.iptc)) : []
  const file = Buffer.concat([Buffer.of(0xff, 0xd8), ...exif, ...iptc, Buffer.of(0xff, 0xd9)])
  try {
    const read = exifReader.load(file, {
      expanded: true,
      includeTags: { exif: exifTags, iptc: [...iptcTags, 'Coded Character Set'] },
    })
    return { exif: textsOf(read.exif, exifTags), iptc: textsOf(read.iptc, iptcTags) }
  } catch {
    return { exif: new Map(), iptc: new Map() }
  }
}

function jpegSegment(marker: number, content: Uint8Array): Uint8Array[] {
  if (content.byteLength > maxSegmentBytes) return []
  const head = Buffer.of(0xff, marker, 0, 0)
  head.writeUInt16BE(content.byteLength + 2, 2)
  return [head, content]
}

function exifBlock(exif: Uint8Array): Uint8Array {
  const begin = Buffer.from('Exif\0\0')
  return begin.equals(exif.subarray(0, begin.length)) ? exif : Buffer.concat([begin, exif])
}

/** JPEGs carry IPTC among Photoshop's resources, other formats bare. */
function photoshopBlock(iptc: Uint8Array): Uint8Array {
  const start = Buffer.from(iptc.subarray(0, 13)).toString('latin1')
  if (start === 'Photoshop 3.0') return iptc
  const name = Buffer.from('Photoshop 3.0\0')
  if (start.startsWith('8BIM')) return Buffer.concat([name, iptc])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iptc.byteLength)
  return Buffer.concat([name, Buffer.from('8BIM\x04\x04\0\0', 'latin1'), size, iptc])
}

function textsOf(group: object | undefined, names: string[]): Tags {
  const found = Object.entries(group ?? {}) as [string, unknown][]
  return new Map(
    found
      .filter(([name]) => names.includes(name))
      .map(([name, tag]) => [name, (Array.isArray(tag) ? tag : [tag]).flatMap(textOf)]),
  )
}

function textOf(tag: unknown): string[] {
  if (tag === null || typeof tag !== 'object' || !('description' in tag)) return []
  return typeof tag.description === 'string' ? [tag.description] : []
}

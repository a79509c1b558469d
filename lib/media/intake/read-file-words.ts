import type { Metadata } from 'sharp'
import { cleanWords } from '#lib/media/intake/clean-words.ts'
import { readExif, type Tags } from '#lib/media/intake/read-exif.ts'
import { readXmp } from '#lib/media/intake/read-xmp.ts'
import { takenAtFrom } from '#lib/media/intake/taken-at.ts'
import { digitalSources } from '#lib/media/library/digital-source.ts'

/** What a picture's file says of it; '' and null where it says nothing. */
export type FileWords = {
  alt: string
  headline: string
  caption: string
  credit: string
  creator: string
  copyright: string
  agency: string
  licence: string
  place: string
  takenAt: Date | null
  digitalSource: string
  keywords: string[]
}

const maxLength = 2_000
const maxKeywords = 50
const maxKeywordLength = 100

/** What cameras write where a caption belongs. */
const cameraCaptions =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|DCIM|SAMSUNG|MINOLTA DIGITAL CAMERA|default|untitled)$/i

/**
 * What a picture says of itself, from XMP, then IPTC-IIM, then EXIF, then the text chunks of a PNG: the first that
 * says something counts (IPTC Photo Metadata Standard, mapping tables). Everything is cleaned; never throws.
 */
export function readFileWords(header: Pick<Metadata, 'exif' | 'iptc' | 'xmp' | 'comments'>): FileWords {
  const xmp = readXmp(header.xmp)
  const { exif, iptc } = readExif(header)
  const chunks: Tags = new Map(header.comments?.map(({ keyword, text }) => [keyword, [text]]))
  const first = (...values: (string | undefined)[]) =>
    values.map((value) => cleanWords(value ?? '', maxLength)).find((text) => text !== '') ?? ''
  const joined = (tags: Tags, names: string[]) =>
    names
      .map((name) => tags.get(name)?.[0] ?? '')
      .filter(Boolean)
      .join(', ')
  const [caption = ''] = exif.get('ImageDescription') ?? []
  const keywords = xmp.get('dc:subject') ?? iptc.get('Keywords') ?? []
  return {
    alt: first(xmp.get('Iptc4xmpCore:AltTextAccessibility')?.[0]),
    headline: first(xmp.get('photoshop:Headline')?.[0], iptc.get('Headline')?.[0], chunks.get('Title')?.[0]),
    caption: first(
      xmp.get('dc:description')?.[0],
      iptc.get('Caption/Abstract')?.[0],
      cameraCaptions.test(caption.trim()) ? '' : caption,
      chunks.get('Description')?.[0],
    ),
    credit: first(xmp.get('photoshop:Credit')?.[0], iptc.get('Credit')?.[0]),
    creator: first(
      xmp.get('dc:creator')?.join(', '),
      iptc.get('By-line')?.join(', '),
      exif.get('Artist')?.[0],
      chunks.get('Author')?.[0],
    ),
    copyright: first(
      xmp.get('dc:rights')?.[0],
      iptc.get('Copyright Notice')?.[0],
      exif.get('Copyright')?.[0],
      chunks.get('Copyright')?.[0],
    ),
    agency: first(xmp.get('photoshop:Source')?.[0], iptc.get('Source')?.[0]),
    licence: first(
      xmp.get('cc:license')?.[0],
      xmp.get('xmpRights:WebStatement')?.[0],
      xmp.get('xmpRights:UsageTerms')?.[0],
    ),
    place: first(
      joined(xmp, ['Iptc4xmpCore:Location', 'photoshop:City', 'photoshop:State', 'photoshop:Country']),
      joined(iptc, ['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name']),
    ),
    takenAt: takenAtFrom({ xmp, iptc, exif }),
    digitalSource: sourceOf(xmp.get('Iptc4xmpExt:DigitalSourceType')?.[0] ?? ''),
    keywords: [...new Set(keywords.map((word) => cleanWords(word, maxKeywordLength)).filter(Boolean))].slice(
      0,
      maxKeywords,
    ),
  }
}

/** The last part of the term's address, when it is one the newsroom knows. */
function sourceOf(term: string): string {
  const name = term.trim().split('/').at(-1) ?? ''
  return digitalSources.find((source) => source === name) ?? ''
}

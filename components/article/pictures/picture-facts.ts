import type { ReaderWords } from '#blocks/reader-words.ts'
import { isWebUrl } from '#lib/html/safe-href.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Ratio } from '#lib/media/crops.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'
import { fill } from '#lib/text/fill.ts'

/** One line about a picture; `href` where it is an address. */
export type PictureFact = { term: string; text: string; href?: string }

export type FactsContext = { words: ReaderWords; lang: string; timeZone: string }

/** What is known of where a picture comes from and what was done to it here, in the order it is told. */
export function pictureFacts(
  picture: Pick<PublicPicture, 'about' | 'crops'>,
  ratio: Ratio | undefined,
  { words, lang, timeZone }: FactsContext,
): PictureFact[] {
  const { creator, takenAt, place, agency, copyright, licence } = picture.about
  const isCropped = ratio !== undefined && picture.crops[ratio] !== undefined
  const facts: PictureFact[] = [
    { term: words.pictureBy, text: creator },
    { term: words.pictureTaken, text: takenAt ? formatDate(takenAt, 'day', lang, timeZone) : '' },
    { term: words.picturePlace, text: place },
    { term: words.pictureSource, text: agency },
    { term: words.pictureCopyright, text: copyright },
    { term: words.pictureLicence, ...licenceFact(licence) },
    { term: words.pictureEdits, text: isCropped ? fill(words.pictureCropped, { ratio }) : '' },
  ]
  return facts.filter(({ text }) => text !== '')
}

const creativeCommons = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/

/** A licence as it is called, and its address where that is what the library has. */
function licenceFact(licence: string): { text: string; href?: string } {
  if (!isWebUrl(licence)) return { text: licence }
  const [, kind, version] = creativeCommons.exec(licence) ?? []
  if (kind === undefined) return { text: new URL(licence).hostname, href: licence }
  return { text: kind === 'zero' ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`, href: licence }
}

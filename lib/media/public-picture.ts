import type { WithheldFile } from '#blocks/context.ts'
import type { Inline } from '#blocks/inline.ts'
import type { CropFiles } from '#lib/media/crop-files.ts'
import type { Ratio } from '#lib/media/crops.ts'

/**
 * A picture in one use: the library's file with the caption, credit and alt text that hold here.
 * Files are served at `/media/{hash}/{width}.avif`, `.webp` and `.jpg` for each of `widthsPx`.
 */
export type PublicPicture = {
  id: string
  hash: string
  widthPx: number
  heightPx: number
  widthsPx: number[]
  /** Colour that stands in its place until it is there, `#rrggbb`; see `groundOf`. */
  ground: string | null
  /** Focal point in per cent of width and height. */
  focalX: number
  focalY: number
  alt: string
  decorative: boolean
  caption: Inline
  credit: string
  /** The parts that the desk cut out, by ratio. */
  crops: Partial<Record<Ratio, CropFiles>>
  /** Whether it says of itself that it was made by a machine. */
  isGenerated: boolean
  about: PictureAbout
  /** Where the files are served, when not at `/media/{hash}`: previews have addresses of their own. */
  folder?: string
}

/** Where a picture comes from, as the library knows it; '' and null are unknown. */
type PictureAbout = {
  creator: string
  copyright: string
  /** A licence in words, or its address. */
  licence: string
  agency: string
  place: string
  takenAt: Date | null
  /** Last part of the IPTC term for how it was made. */
  digitalSource: string
}

/** The words of a picture that may not be shown, and the size of the place it leaves. */
export type WithheldPicture = WithheldFile & { caption: Inline; credit: string }

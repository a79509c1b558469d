import type { Inline } from '#blocks/inline.ts'

/**
 * A picture in one use: the library's file with the caption, credit and alt text that hold here.
 * Files are served at `/media/{hash}/{width}.avif` and `.jpg` for each of `widthsPx`.
 */
export type PublicPicture = {
  id: string
  hash: string
  widthPx: number
  heightPx: number
  widthsPx: number[]
  /** Focal point in per cent of width and height. */
  focalX: number
  focalY: number
  alt: string
  decorative: boolean
  caption: Inline
  credit: string
  /** Where the files are served, when not at `/media/{hash}`: previews have addresses of their own. */
  folder?: string
}

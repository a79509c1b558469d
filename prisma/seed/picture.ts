import type { Inline } from '#blocks/inline.ts'
import { inline } from './builders/inline-markdown.ts'

/** A drawn picture of the demo edition, named by its key, as one story uses it. */
export type SeedPicture = {
  key: string
  alt: string
  decorative: boolean
  caption: Inline
  credit: string
  /** Focal point in per cent of width and height. */
  focalX: number
  focalY: number
}

export type PictureNotes = {
  alt: string
  caption: string
  credit: string
  decorative?: boolean
  focalX?: number
  focalY?: number
}

/** A picture with its caption in the short notation; the focal point is the middle unless told. */
export function picture(key: string, notes: PictureNotes): SeedPicture {
  return {
    key,
    alt: notes.alt,
    decorative: notes.decorative ?? false,
    caption: inline(notes.caption),
    credit: notes.credit,
    focalX: notes.focalX ?? 50,
    focalY: notes.focalY ?? 50,
  }
}

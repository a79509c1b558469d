import type { MediaKey } from '#lib/media/store/media-key.ts'

/** What a picture is offered in; a browser takes the first that it reads. */
export const variantFormats = ['avif', 'webp', 'jpg'] as const
export type VariantFormat = (typeof variantFormats)[number]

/** Widths in pixels at which a picture is offered, where its original is as wide. */
const variantWidthsPx = [160, 320, 480, 800, 960, 1200, 1600] as const

export const variantMimeTypes: Record<VariantFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

/** The widths at which something this wide is offered: all it has, or its own when it is smaller than all. */
export function offeredWidthsPx(widthPx: number): number[] {
  const fitting = variantWidthsPx.filter((width) => width <= widthPx)
  return fitting.length > 0 ? fitting : [widthPx]
}

/** Key of one public variant of a picture, or of one of its crops by `cropName`. */
export function variantKey(hash: string, widthPx: number, format: VariantFormat, crop?: string): MediaKey {
  return `media/${hash}/${crop === undefined ? '' : `${crop}.`}${widthPx}.${format}`
}

/** The JPEG that a browser is given where a file in a newer format has not been written yet; null for a JPEG. */
export function plainFileFor(file: string): string | null {
  return file.endsWith('.jpg') ? null : file.replace(/\.[a-z]{1,5}$/, '.jpg')
}

/** Key of the original, kept byte for byte and never served. */
export function originalKey(hash: string): MediaKey {
  return `originals/${hash.slice(0, 2)}/${hash}`
}

import type { LibraryPicture } from '#lib/media/library-picture.ts'

/** Where the newsroom sees a picture, whether readers may or not. */
export function newsroomPictureUrl(
  { hash, widthsPx }: Pick<LibraryPicture, 'hash' | 'widthsPx'>,
  widthPx: number,
): string {
  const widths = widthsPx.toSorted((one, other) => one - other)
  return `/api/newsroom/pictures/${hash}/${widths.find((width) => width >= widthPx) ?? widths.at(-1) ?? 160}.avif`
}

'use client'
import type { ReactNode } from 'react'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

/** A picture of the library, public or not, in the smallest file that has the width; cropped around its focal point. */
export function LibraryThumb({
  picture,
  widthPx = 320,
  alt = '',
  className = '',
}: {
  picture: LibraryPicture
  widthPx?: number
  alt?: string
  className?: string
}): ReactNode {
  return (
    <img
      src={newsroomPictureUrl(picture, widthPx)}
      alt={alt}
      width={picture.widthPx}
      height={picture.heightPx}
      loading="lazy"
      decoding="async"
      className={`bg-sunk object-cover ${className}`}
    />
  )
}

/** Where the newsroom sees a picture, whether readers may or not. */
export function newsroomPictureUrl({ hash, widthsPx }: LibraryPicture, widthPx: number): string {
  const widths = widthsPx.toSorted((one, other) => one - other)
  return `/api/newsroom/pictures/${hash}/${widths.find((width) => width >= widthPx) ?? widths.at(-1) ?? 160}.avif`
}

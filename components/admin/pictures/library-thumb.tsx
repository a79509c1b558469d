import type { ReactNode } from 'react'
import { newsroomPictureUrl } from '#components/admin/pictures/newsroom-picture-url.ts'
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
      style={{
        objectPosition: `${picture.focalX}% ${picture.focalY}%`,
        backgroundColor: picture.ground ?? undefined,
      }}
      className={`bg-sunk object-cover ${className}`}
    />
  )
}

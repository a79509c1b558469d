import type { ReactNode } from 'react'
import type { PublicPicture } from '#lib/media/public-picture.ts'

type PictureProps = {
  picture: PublicPicture
  /** Width it is shown at, as for `img sizes`. */
  sizes: string
  /** The picture readers see first: loaded at once. */
  priority?: boolean
}

/** One stored picture in the sizes there are, cut around its focal point by class (`fx-50 fy-30`). */
export function Picture({ picture, sizes, priority = false }: PictureProps): ReactNode {
  const { widthsPx, widthPx, heightPx, focalX, focalY } = picture
  const folder = picture.folder ?? `/media/${picture.hash}`
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(folder, widthsPx, 'avif')} sizes={sizes} />
      <img
        src={`${folder}/${plainWidthPx(widthsPx, widthPx)}.jpg`}
        srcSet={srcSet(folder, widthsPx, 'jpg')}
        sizes={sizes}
        alt={picture.decorative ? '' : picture.alt}
        width={widthPx}
        height={heightPx}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
        className={`fx-${toTens(focalX)} fy-${toTens(focalY)}`}
      />
    </picture>
  )
}

function srcSet(folder: string, widthsPx: number[], format: 'avif' | 'jpg'): string {
  return widthsPx.map((width) => `${folder}/${width}.${format} ${width}w`).join(', ')
}

function plainWidthPx(widthsPx: number[], widthPx: number): number {
  const widths = widthsPx.toSorted((a, b) => a - b)
  return widths.findLast((width) => width <= 960) ?? widths[0] ?? widthPx
}

function toTens(percent: number): number {
  return Math.min(Math.max(Math.round(percent / 10) * 10, 0), 100)
}

import type { ReactNode } from 'react'
import type { Ratio } from '#lib/media/crops.ts'
import { type VariantFormat, variantFormats, variantMimeTypes } from '#lib/media/media-files.ts'
import type { PublicPicture } from '#lib/media/public-picture.ts'

type PictureProps = {
  picture: PublicPicture
  /** Width it is shown at, as for `img sizes`. */
  sizes: string
  /** The picture readers see first: loaded at once. */
  priority?: boolean
  /** The shape it is shown in: the desk's crop where there is one. */
  ratio?: Ratio
  /** Whether its colour stands in its place until it is there. */
  hasGround?: boolean
}

const [bestFormat] = variantFormats

/** One stored picture in the sizes there are, cut around its focal point by class (`fx-50 fy-30`). */
export function Picture({
  picture,
  sizes,
  priority = false,
  ratio,
  hasGround = false,
}: PictureProps): ReactNode {
  const crop = ratio && picture.crops[ratio]
  const { widthsPx, widthPx, heightPx } = crop ?? picture
  const { focalX, focalY } = crop ? { focalX: 50, focalY: 50 } : picture
  const folder = picture.folder ?? `/media/${picture.hash}`
  const files = crop ? `${folder}/${crop.name}.` : `${folder}/`
  const plainFile = `${files}${plainWidthPx(widthsPx, widthPx)}`
  const element = (
    <picture>
      {priority ? (
        // Asked for before the body is read; a browser that does not read this format leaves it.
        <link
          rel="preload"
          as="image"
          type={variantMimeTypes[bestFormat]}
          href={`${plainFile}.${bestFormat}`}
          imageSrcSet={srcSet(files, widthsPx, bestFormat)}
          imageSizes={sizes}
          fetchPriority="high"
        />
      ) : null}
      {variantFormats.slice(0, -1).map((format) => (
        <source
          key={format}
          type={variantMimeTypes[format]}
          srcSet={srcSet(files, widthsPx, format)}
          sizes={sizes}
        />
      ))}
      <img
        src={`${plainFile}.jpg`}
        srcSet={srcSet(files, widthsPx, 'jpg')}
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
  if (!hasGround || picture.ground === null) return element
  return (
    <span className="grounded">
      <svg className="ground" color={picture.ground} aria-hidden="true" />
      {element}
    </span>
  )
}

function srcSet(files: string, widthsPx: number[], format: VariantFormat): string {
  return widthsPx.map((width) => `${files}${width}.${format} ${width}w`).join(', ')
}

function plainWidthPx(widthsPx: number[], widthPx: number): number {
  const widths = widthsPx.toSorted((a, b) => a - b)
  return widths.findLast((width) => width <= 960) ?? widths[0] ?? widthPx
}

function toTens(percent: number): number {
  return Math.min(Math.max(Math.round(percent / 10) * 10, 0), 100)
}

'use client'
import type { ReactNode } from 'react'
import type { Cut } from '#components/admin/pictures/crops/use-cut.ts'
import { newsroomPictureUrl } from '#components/admin/pictures/newsroom-picture-url.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import { type Crop, type Ratio, ratios } from '#lib/media/crops.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

const places = {
  '16:9': 'pictures.crop.lead169',
  '3:2': 'pictures.crop.card32',
  '1:1': 'pictures.crop.square11',
  '4:5': 'pictures.crop.phone45',
} as const satisfies Record<Ratio, string>

/** The picture in every ratio at once, as readers will see it. */
export function PlacePreviews({ picture, cut }: { picture: LibraryPicture; cut: Cut }): ReactNode {
  const { t } = useWords()
  return (
    <section aria-label={t('pictures.crop.previews')}>
      <h3 className="mb-2 text-sm font-medium">{t('pictures.crop.previews')}</h3>
      <ul className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
        {ratios.map((ratio) => (
          <li key={ratio} className="grid gap-1">
            <button
              type="button"
              onClick={() => cut.setPart(ratio)}
              aria-pressed={cut.part === ratio}
              style={{ aspectRatio: ratio.replace(':', '/') }}
              className="relative block w-full overflow-hidden rounded-sm bg-sunk outline-offset-2 aria-pressed:outline-2 aria-pressed:outline-accent"
            >
              <Cutting picture={picture} crop={cut.crops[ratio]} focal={cut.focal} />
              <span className="sr-only">{t(places[ratio])}</span>
            </button>
            <p className="text-xs text-soft">
              {t(places[ratio])} {ratio},{' '}
              {t(cut.crops[ratio] ? 'pictures.crop.own' : 'pictures.crop.automatic')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What stays of a picture: its crop, or as much as fits about the focal point. */
function Cutting({
  picture,
  crop,
  focal,
}: {
  picture: LibraryPicture
  crop: Crop | undefined
  focal: { x: number; y: number }
}): ReactNode {
  const src = newsroomPictureUrl(picture, 800)
  if (!crop) {
    return (
      <img
        src={src}
        alt=""
        draggable={false}
        className="size-full object-cover"
        style={{ objectPosition: `${focal.x}% ${focal.y}%` }}
      />
    )
  }
  return (
    <img
      src={src}
      alt=""
      draggable={false}
      className="absolute max-w-none"
      style={{
        width: `${1_000_000 / crop.width}%`,
        height: `${1_000_000 / crop.height}%`,
        left: `${(-100 * crop.x) / crop.width}%`,
        top: `${(-100 * crop.y) / crop.height}%`,
      }}
    />
  )
}

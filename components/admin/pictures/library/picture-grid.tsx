import { ImageOff } from 'lucide-react'
import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import { PictureBadges } from '#components/admin/pictures/picture-badges.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { LibraryEntry } from '#lib/media/library/list-library.ts'

/** One page of the library; every picture leads to its own page. */
export function PictureGrid({
  pictures,
  words,
  timeZone,
}: {
  pictures: LibraryEntry[]
  words: AdminWords
  timeZone: string
}): ReactNode {
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6">
      {pictures.map((picture) => (
        <li key={picture.id} className="min-w-0">
          <PictureCard picture={picture} words={words} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  )
}

function PictureCard({
  picture,
  words: { t, lang },
  timeZone,
}: {
  picture: LibraryEntry
  words: AdminWords
  timeZone: string
}): ReactNode {
  const { rights, rightsUntilMs, credit, name } = picture
  return (
    <article className="group relative grid gap-1">
      <div className="relative overflow-hidden rounded-md border border-rule bg-sunk group-hover:border-accent">
        {rights === 'removed' ? (
          <div className="grid aspect-[4/3] place-items-center text-soft">
            <ImageOff className="size-6" aria-hidden />
          </div>
        ) : (
          <LibraryThumb picture={picture} className="block aspect-[4/3] h-auto w-full" />
        )}
        <div className="absolute inset-x-1.5 bottom-1.5 flex flex-wrap gap-1">
          <PictureBadges {...picture} t={t} />
        </div>
      </div>
      <h2 className="line-clamp-2 text-sm leading-snug font-medium">
        <NextLink
          href={`/admin/pictures/${picture.id}`}
          className="after:absolute after:inset-0 hover:underline"
        >
          {name || t('pictures.untitled')}
        </NextLink>
      </h2>
      <p className="truncate text-xs text-soft">
        {credit === '' ? <span className="text-warn">{t('pictures.list.noCredit')}</span> : credit}
        {rights === 'expiring' && rightsUntilMs !== null
          ? ` · ${t('pictures.list.ends', { day: formatDate(new Date(rightsUntilMs), 'day', lang, timeZone) })}`
          : null}
      </p>
    </article>
  )
}

import type { ReactNode } from 'react'
import { formatDate } from '#lib/i18n/dates.ts'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { PictureFile } from '#lib/media/library/get-picture.ts'

/** What the file is. */
export function PictureFacts({
  file,
  timeZone,
  words: { t, lang },
}: {
  file: PictureFile
  timeZone: string
  words: AdminWords
}): ReactNode {
  const { picture, mimeType, sizeBytes, fileName, createdAt } = file
  const facts = [
    [t('pictures.facts.name'), fileName || t('pictures.facts.noName')],
    [
      t('pictures.facts.size'),
      t('pictures.facts.pixels', { width: picture.widthPx, height: picture.heightPx }),
    ],
    [t('pictures.facts.type'), `${mimeType.replace('image/', '').toUpperCase()}, ${sizeWords(sizeBytes, t)}`],
    [t('pictures.facts.added'), formatDate(createdAt, 'moment', lang, timeZone)],
  ] as const
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-2 font-serif text-lg font-semibold">
        {t('pictures.facts.title')}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function sizeWords(sizeBytes: number, t: AdminWords['t']): string {
  return sizeBytes < 1e6
    ? t('pictures.facts.kilobytes', { size: Math.ceil(sizeBytes / 1e3) })
    : t('pictures.facts.megabytes', { size: Math.round(sizeBytes / 1e5) / 10 })
}

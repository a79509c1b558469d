import { ImageOff } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { CropEditor } from '#components/admin/pictures/crops/crop-editor.tsx'
import { PictureFacts } from '#components/admin/pictures/one/picture-facts.tsx'
import { PictureForm } from '#components/admin/pictures/one/picture-form.tsx'
import { PictureUses } from '#components/admin/pictures/one/picture-uses.tsx'
import { RemovePictureForm } from '#components/admin/pictures/one/remove-picture-form.tsx'
import { ReplaceForm } from '#components/admin/pictures/one/replace-form.tsx'
import { PictureBadges } from '#components/admin/pictures/picture-badges.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import { getPicture } from '#lib/media/library/get-picture.ts'
import { isPictureUsed } from '#lib/media/library/remove-picture.ts'
import { listPictureUses } from '#lib/media/library/where-used.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../../acting.ts'
import { loadAdminFrame } from '../../../../admin-frame.ts'
import {
  cropPictureAction,
  describePictureAction,
  keepPictureAction,
  removePictureAction,
  replacePictureAction,
} from '../actions.ts'

type Props = { params: Promise<{ picture: string }>; searchParams: Promise<{ saved?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('pictures.title') }
}

/** One picture of the library: how it is cut, what it says, where it is used. */
export default async function PicturePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [actor, { site, words }, { picture: id }, { saved }] = await Promise.all([
    requireActor(),
    loadAdminFrame(),
    params,
    searchParams,
  ])
  const { t, lang } = words
  const file = z.uuid().safeParse(id).success ? await getPicture(id) : null
  if (!file) notFound()
  const [uses, isUsed] = await Promise.all([listPictureUses(actor, id), isPictureUsed(id)])
  const may = (right: Parameters<typeof mayOnSite>[1]) => mayOnSite(actor, right).ok
  const { picture, removed } = file
  return (
    <>
      <PageHead
        title={file.name || t('pictures.untitled')}
        actions={<PictureBadges {...file} isReplaced={file.replacedBy !== null} withFine t={t} />}
      />
      <div className="mb-5 grid gap-2 empty:hidden">
        {saved !== undefined ? (
          <Notice tone="good">{t('pictures.saved', { name: saved || t('pictures.untitled') })}</Notice>
        ) : null}
        {removed ? (
          <Notice tone="bad">
            {t('pictures.remove.was', {
              day: formatDate(removed.at, 'moment', lang, site.timeZone),
              because: removed.because,
            })}
          </Notice>
        ) : null}
      </div>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-8">
          <section aria-labelledby="crops">
            <h2 id="crops" className="font-serif text-lg font-semibold">
              {t('pictures.crop.title')}
            </h2>
            <p className="mb-3 text-sm text-soft">{t('pictures.crop.lead')}</p>
            {removed ? (
              <div className="grid aspect-[3/1] place-items-center rounded-md bg-sunk text-soft">
                <ImageOff className="size-8" aria-hidden />
              </div>
            ) : (
              <CropEditor
                picture={picture}
                crops={file.crops}
                mayChange={may('picture.describe')}
                action={cropPictureAction}
              />
            )}
          </section>
          <PictureForm
            file={file}
            timeZone={site.timeZone}
            mayChange={may('picture.describe')}
            action={describePictureAction}
            t={t}
          />
        </div>
        <aside className="grid gap-8">
          <PictureUses uses={uses} t={t} />
          <PictureFacts file={file} timeZone={site.timeZone} words={words} />
          {may('picture.replace') ? (
            <ReplaceForm
              pictureId={picture.id}
              replacedBy={file.replacedBy}
              mayUpload={may('picture.upload')}
              replace={replacePictureAction}
              keep={keepPictureAction}
            />
          ) : null}
          {may('picture.remove') && !removed ? (
            <RemovePictureForm pictureId={picture.id} isUsed={isUsed} action={removePictureAction} t={t} />
          ) : null}
        </aside>
      </div>
    </>
  )
}

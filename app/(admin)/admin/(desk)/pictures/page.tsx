import type { Metadata } from 'next'
import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { LibraryFilterForm } from '#components/admin/pictures/library/library-filter-form.tsx'
import { PictureGrid } from '#components/admin/pictures/library/picture-grid.tsx'
import { LibraryUploads } from '#components/admin/pictures/upload/library-uploads.tsx'
import { Empty } from '#components/admin/ui/empty.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { readLibraryFilters } from '#lib/media/library/library-filters.ts'
import { libraryHref } from '#lib/media/library/library-href.ts'
import { listLibrary } from '#lib/media/library/list-library.ts'
import { mayOnSite } from '#lib/users/may.ts'
import { requireActor } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadAdminFrame()
  return { title: words.t('pictures.title') }
}

/** The picture library, found by words and filters that stand in the address. */
export default async function PicturesPage({ searchParams }: Props): Promise<ReactNode> {
  const [actor, { site, words }, parameters] = await Promise.all([
    requireActor(),
    loadAdminFrame(),
    searchParams,
  ])
  const { t } = words
  const { filters, search } = readLibraryFilters(parameters, site.timeZone)
  const { pictures, next } = await listLibrary(search)
  const kind = Object.keys(filters).length > 0 ? 'none' : 'empty'
  const deleted = [parameters.removed].flat()[0]
  return (
    <>
      <PageHead title={t('pictures.title')}>
        <p>{t('pictures.lead')}</p>
      </PageHead>
      {deleted ? (
        <div className="mb-4">
          <Notice tone="good">{t('pictures.removedForGood', { name: deleted })}</Notice>
        </div>
      ) : null}
      {parameters.refused ? (
        <div className="mb-4">
          <Notice tone="bad">{t('pictures.upload.refused')}</Notice>
        </div>
      ) : null}
      {mayOnSite(actor, 'picture.upload').ok ? (
        <div className="mb-5">
          <LibraryUploads />
        </div>
      ) : null}
      <LibraryFilterForm filters={filters}>
        {pictures.length === 0 ? (
          <Empty title={t(`pictures.list.${kind}`)}>{t(`pictures.list.${kind}Hint`)}</Empty>
        ) : (
          <>
            <output className="mb-2 block text-sm text-soft">
              {t(next ? 'pictures.list.countMore' : 'pictures.list.count', { count: pictures.length })}
            </output>
            <PictureGrid pictures={pictures} words={words} timeZone={site.timeZone} />
          </>
        )}
        <nav className="mt-5 flex justify-between gap-4 text-accent" aria-label={t('pictures.list.pages')}>
          {filters.after ? (
            <NextLink
              href={libraryHref({ ...filters, after: undefined })}
              className="underline underline-offset-2"
            >
              {t('pictures.list.newest')}
            </NextLink>
          ) : (
            <span />
          )}
          {next ? (
            <NextLink
              href={libraryHref({ ...filters, after: next })}
              rel="next"
              className="underline underline-offset-2"
            >
              {t('pictures.list.older')}
            </NextLink>
          ) : null}
        </nav>
      </LibraryFilterForm>
    </>
  )
}

import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

type PaginationProps = { base: string; number: number; pageCount: number; words: Words }

/** Newer and older pages of a list; the first page is the list's own address. */
export function Pagination({ base, number, pageCount, words: { t } }: PaginationProps): ReactNode {
  if (pageCount <= 1) return null
  const address = (page: number) => (page === 1 ? base : `${base}/page/${page}`)
  return (
    <nav className="pages" aria-label={t('list.pages')}>
      {number > 1 ? (
        <a href={address(number - 1)} rel="prev">
          {t('list.newer')}
        </a>
      ) : (
        <span />
      )}
      <span>{t('list.pageOf', { number, count: pageCount })}</span>
      {number < pageCount ? (
        <a href={address(number + 1)} rel="next">
          {t('list.older')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

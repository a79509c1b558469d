'use client'
import { Ellipsis, LampDesk, Newspaper, Plus, Search } from 'lucide-react'
import NextLink from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { isCurrent } from '#components/admin/shell/navigation/navigation.ts'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** The navigation of a phone, within reach of a thumb. */
export function BottomBar({ mayCreate }: ShellProps): ReactNode {
  const { t } = useWords()
  const { show } = useShell()
  const pathname = usePathname()
  const here = (href: string) => (isCurrent(href, pathname) ? 'page' : undefined)
  return (
    <nav className="bottom-bar" aria-label={t('admin.nav.main')}>
      <NextLink href="/admin" aria-current={here('/admin')}>
        <LampDesk aria-hidden />
        {t('admin.nav.desk')}
      </NextLink>
      <NextLink href="/admin/stories" aria-current={here('/admin/stories')}>
        <Newspaper aria-hidden />
        {t('admin.nav.stories')}
      </NextLink>
      {mayCreate ? (
        <NextLink href="/admin/stories/new" aria-current={here('/admin/stories/new')}>
          <Plus aria-hidden />
          {t('admin.nav.newShort')}
        </NextLink>
      ) : null}
      <button type="button" onClick={() => show('palette')}>
        <Search aria-hidden />
        {t('admin.nav.search')}
      </button>
      <button type="button" onClick={() => show('more')}>
        <Ellipsis aria-hidden />
        {t('admin.nav.more')}
      </button>
    </nav>
  )
}

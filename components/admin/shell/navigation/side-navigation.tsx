'use client'
import { Plus, Search } from 'lucide-react'
import NextLink from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { AccountMenu } from '#components/admin/shell/account-menu.tsx'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { isCurrent, type NavigationEntry, wantsRoom } from '#components/admin/shell/navigation/navigation.ts'
import { NavigationIcon } from '#components/admin/shell/navigation/navigation-icon.tsx'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { Kbd } from '#components/admin/ui/kbd.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** The navigation at the page's start: a column, or a rail of drawings where the page wants the room. */
export function SideNavigation({ siteName, actorName, groups, mayCreate }: ShellProps): ReactNode {
  const { t } = useWords()
  const { show } = useShell()
  const pathname = usePathname()
  return (
    <header className="side" data-rail={wantsRoom(pathname) || undefined}>
      <NextLink href="/admin" className="side-name" aria-label={t('admin.shell.name', { name: siteName })}>
        <span className="side-wide font-serif">{siteName}</span>
        <span className="side-narrow font-serif" aria-hidden>
          {siteName.slice(0, 1)}
        </span>
      </NextLink>
      <button
        type="button"
        className="side-search"
        onClick={() => show('palette')}
        title={t('admin.shell.palette')}
      >
        <Search className="size-4 shrink-0" aria-hidden />
        <span className="side-label grow text-start">{t('admin.nav.search')}</span>
        <span className="side-wide">
          <Kbd keys="mod+k" />
        </span>
      </button>
      {mayCreate ? (
        <NextLink href="/admin/stories/new" className="side-new" title={t('admin.nav.newStory')}>
          <Plus className="size-4 shrink-0" aria-hidden />
          <span className="side-label">{t('admin.nav.newStory')}</span>
        </NextLink>
      ) : null}
      <nav aria-label={t('admin.nav.main')} className="grid gap-4">
        {groups.map(({ name, entries }) => (
          <ul key={name} className="grid gap-px">
            {entries.map((entry) => (
              <li key={entry.href}>
                <SideLink entry={entry} isHere={isCurrent(entry.href, pathname)} />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <div className="mt-auto">
        <AccountMenu actorName={actorName} />
      </div>
    </header>
  )
}

function SideLink({ entry, isHere }: { entry: NavigationEntry; isHere: boolean }): ReactNode {
  const { t } = useWords()
  const label = t(`admin.nav.${entry.name}`)
  return (
    <NextLink
      href={entry.href}
      className="side-link"
      title={label}
      aria-current={isHere ? 'page' : undefined}
    >
      <NavigationIcon name={entry.name} />
      <span className="side-label">{label}</span>
    </NextLink>
  )
}

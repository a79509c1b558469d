'use client'
import { CircleUserRound, ExternalLink, LogOut } from 'lucide-react'
import NextLink from 'next/link'
import type { ReactNode } from 'react'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { NavigationIcon } from '#components/admin/shell/navigation/navigation-icon.tsx'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { signOut } from '#components/admin/shell/sign-out.ts'
import { ThemeChoice } from '#components/admin/shell/theme-choice.tsx'
import { Sheet } from '#components/admin/ui/overlays/sheet.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Everything the bar of a phone has no room for. */
export function MoreSheet({ actorName, groups }: ShellProps): ReactNode {
  const { t } = useWords()
  const { panel, show } = useShell()
  const close = () => show(null)
  return (
    <Sheet open={panel === 'more'} onOpenChange={(isOpen) => show(isOpen ? 'more' : null)} title={actorName}>
      <ul className="grid gap-px">
        {groups.flatMap(({ entries }) =>
          entries.map(({ name, href }) => (
            <li key={href}>
              <NextLink href={href} className="side-link" onClick={close}>
                <NavigationIcon name={name} />
                {t(`admin.nav.${name}`)}
              </NextLink>
            </li>
          )),
        )}
        <li className="mt-3 border-t border-rule pt-3">
          <NextLink href="/admin/account" className="side-link" onClick={close}>
            <CircleUserRound className="size-4" aria-hidden />
            {t('admin.nav.account')}
          </NextLink>
        </li>
        <li>
          <a href="/" className="side-link">
            <ExternalLink className="size-4" aria-hidden />
            {t('admin.nav.toSite')}
          </a>
        </li>
        <li>
          <button type="button" className="side-link w-full" onClick={() => void signOut()}>
            <LogOut className="size-4" aria-hidden />
            {t('admin.shell.signOut')}
          </button>
        </li>
      </ul>
      <div className="mt-4">
        <ThemeChoice />
      </div>
    </Sheet>
  )
}

'use client'
import { Popover } from '@base-ui/react/popover'
import { CircleUserRound, ExternalLink, Keyboard, LogOut } from 'lucide-react'
import NextLink from 'next/link'
import { type ReactNode, useState } from 'react'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { signOut } from '#components/admin/shell/sign-out.ts'
import { ThemeChoice } from '#components/admin/shell/theme-choice.tsx'
import { Kbd } from '#components/admin/ui/kbd.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Who one is here, the colours, the shortcuts, and the way out. */
export function AccountMenu({ actorName }: { actorName: string }): ReactNode {
  const { t } = useWords()
  const { show } = useShell()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => setOpen(open)}>
      <Popover.Trigger
        className="side-link w-full"
        aria-label={t('admin.shell.account', { name: actorName })}
        title={actorName}
      >
        <CircleUserRound className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
        <span className="side-label truncate">{actorName}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" align="start" sideOffset={6} className="z-50 outline-none">
          <Popover.Popup className="popup w-64 p-2" aria-label={actorName}>
            <NextLink href="/admin/account" className="side-link" onClick={close}>
              <CircleUserRound className="size-4" aria-hidden />
              {t('admin.nav.account')}
            </NextLink>
            <a href="/" className="side-link">
              <ExternalLink className="size-4" aria-hidden />
              {t('admin.nav.toSite')}
            </a>
            <button
              type="button"
              className="side-link w-full"
              onClick={() => {
                close()
                show('help')
              }}
            >
              <Keyboard className="size-4" aria-hidden />
              <span className="grow text-start">{t('admin.shell.help')}</span>
              <Kbd keys="?" />
            </button>
            <button type="button" className="side-link w-full" onClick={() => void signOut()}>
              <LogOut className="size-4" aria-hidden />
              {t('admin.shell.signOut')}
            </button>
            <div className="mt-2 border-t border-rule ps-2 pt-2">
              <ThemeChoice />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

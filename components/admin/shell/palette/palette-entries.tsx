'use client'
import { CircleUserRound, ExternalLink, Keyboard, LogOut, Plus, SunMoon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { NavigationIcon } from '#components/admin/shell/navigation/navigation-icon.tsx'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { signOut } from '#components/admin/shell/sign-out.ts'
import { chooseTheme, themes, useTheme } from '#components/admin/shell/theme.ts'
import { useWords } from '#components/admin/ui/words.tsx'

export type PaletteEntry = { icon: ReactNode; label: string; keys?: string; onSelect: () => void }

type Entries = { actions: PaletteEntry[]; pages: PaletteEntry[] }

/** What the palette offers beside stories: things to do, and pages to go to. `onDone` closes it. */
export function usePaletteEntries(props: ShellProps & { onDone: () => void }): Entries {
  const { groups, mayCreate, onDone } = props
  const { t } = useWords()
  const { show } = useShell()
  const go = useGoing(onDone)
  const theme = useTheme()
  const otherThemes = themes.filter((other) => other !== theme)
  const actions: PaletteEntry[] = [
    ...(mayCreate
      ? [
          {
            icon: <Plus aria-hidden />,
            label: t('admin.nav.newStory'),
            keys: 'n',
            onSelect: () => go('/admin/stories/new'),
          },
        ]
      : []),
    ...otherThemes.map((other) => ({
      icon: <SunMoon aria-hidden />,
      label: t('admin.palette.theme', { theme: t(`admin.theme.${other}`) }),
      onSelect: () => {
        chooseTheme(other)
        onDone()
      },
    })),
    {
      icon: <Keyboard aria-hidden />,
      label: t('admin.shell.help'),
      keys: '?',
      onSelect: () => show('help'),
    },
    { icon: <LogOut aria-hidden />, label: t('admin.shell.signOut'), onSelect: () => void signOut() },
  ]
  const pages: PaletteEntry[] = [
    ...groups.flatMap(({ entries }) =>
      entries.map(({ name, href, keys }) => ({
        icon: <NavigationIcon name={name} />,
        label: t(`admin.nav.${name}`),
        keys,
        onSelect: () => go(href),
      })),
    ),
    {
      icon: <CircleUserRound aria-hidden />,
      label: t('admin.nav.account'),
      onSelect: () => go('/admin/account'),
    },
    {
      icon: <ExternalLink aria-hidden />,
      label: t('admin.nav.toSite'),
      onSelect: () => location.assign('/'),
    },
  ]
  return { actions, pages }
}

/** Goes to a page of the newsroom and closes the palette. */
export function useGoing(onDone: () => void): (href: string) => void {
  const router = useRouter()
  return (href) => {
    onDone()
    router.push(href)
  }
}

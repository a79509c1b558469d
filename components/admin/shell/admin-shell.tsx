import type { ReactNode } from 'react'
import { BottomBar } from '#components/admin/shell/navigation/bottom-bar.tsx'
import { CommandPalette } from '#components/admin/shell/palette/command-palette.tsx'
import { HelpSheet } from '#components/admin/shell/keys/help-sheet.tsx'
import { MoreSheet } from '#components/admin/shell/navigation/more-sheet.tsx'
import type { NavigationGroup } from '#components/admin/shell/navigation/navigation.ts'
import { ShellStateProvider } from '#components/admin/shell/shell-state.tsx'
import { ShortcutKeys } from '#components/admin/shell/keys/shortcut-keys.tsx'
import { SideNavigation } from '#components/admin/shell/navigation/side-navigation.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'

export type ShellProps = {
  siteName: string
  actorName: string
  groups: NavigationGroup[]
  mayCreate: boolean
}

/** What stands around every page of the newsroom: navigation, palette, shortcuts. */
export function AdminShell({
  words,
  children,
  ...props
}: ShellProps & { words: AdminWords; children: ReactNode }): ReactNode {
  return (
    <ShellStateProvider>
      <a
        href="#content"
        className="fixed start-2 top-2 z-60 -translate-y-20 rounded-md bg-ink px-3 py-2 text-paper focus:translate-y-0"
      >
        {words.t('admin.skip')}
      </a>
      <div className="shell">
        <SideNavigation {...props} />
        <main id="content" tabIndex={-1} className="content">
          {children}
        </main>
        <BottomBar {...props} />
      </div>
      <MoreSheet {...props} />
      <CommandPalette {...props} />
      <HelpSheet {...props} />
      <ShortcutKeys {...props} />
    </ShellStateProvider>
  )
}

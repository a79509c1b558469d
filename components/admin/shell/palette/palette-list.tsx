'use client'
import { Command } from 'cmdk'
import { CircleUserRound, ExternalLink, Keyboard, LogOut, Plus, Search, SunMoon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { NavigationIcon } from '#components/admin/shell/navigation/navigation-icon.tsx'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { signOut } from '#components/admin/shell/sign-out.ts'
import { chooseTheme, themes, useTheme } from '#components/admin/shell/theme.ts'
import { useStorySearch } from '#components/admin/shell/palette/use-story-search.ts'
import { Kbd } from '#components/admin/ui/kbd.tsx'
import { StatusBadge } from '#components/admin/ui/status-badge.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** The field of the palette and what it finds; pages and things to do are filtered here, stories by the server. */
export function PaletteList({ groups, mayCreate, onDone }: ShellProps & { onDone: () => void }): ReactNode {
  const { t } = useWords()
  const { show } = useShell()
  const router = useRouter()
  const theme = useTheme()
  const [query, setQuery] = useState('')
  const { stories, state } = useStorySearch(query)

  function go(href: string): void {
    onDone()
    router.push(href)
  }

  const otherThemes = themes.filter((other) => other !== theme)
  return (
    <Command label={t('admin.shell.palette')} loop>
      <div className="flex items-center gap-2 border-b border-rule px-3">
        <Search className="size-4 shrink-0 text-soft" aria-hidden />
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={t('admin.palette.placeholder')}
          className="h-12 w-full bg-transparent text-lg outline-none placeholder:text-soft"
        />
      </div>
      <Command.List
        label={t('admin.palette.results')}
        className="h-[min(22rem,55dvh)] overflow-y-auto overscroll-contain p-1 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-soft [&_svg]:size-4 [&_svg]:shrink-0"
      >
        <Command.Empty className="px-3 py-6 text-center text-soft">
          {t(state === 'searching' ? 'admin.form.searching' : 'admin.form.nothingFound')}
        </Command.Empty>
        {stories.length > 0 ? (
          <Command.Group heading={t('admin.nav.stories')} forceMount>
            {stories.map(({ articleId, headline, status, section }) => (
              <Command.Item
                key={articleId}
                value={`story ${articleId}`}
                forceMount
                className="option"
                onSelect={() => go(`/admin/stories/${articleId}`)}
              >
                <span className="min-w-0 grow truncate font-serif">
                  {headline || t('admin.palette.untitled')}
                </span>
                {section ? <span className="text-xs text-soft">{section}</span> : null}
                <StatusBadge status={status} />
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
        {query.trim() ? (
          <Command.Item
            value="all stories"
            forceMount
            className="option"
            onSelect={() => go(`/admin/stories?q=${encodeURIComponent(query.trim())}`)}
          >
            <Search aria-hidden />
            {t('admin.palette.allMatches', { query: query.trim() })}
          </Command.Item>
        ) : null}
        <Command.Group heading={t('admin.palette.actions')}>
          {mayCreate ? (
            <PaletteItem
              icon={<Plus aria-hidden />}
              label={t('admin.nav.newStory')}
              keys="n"
              onSelect={() => go('/admin/stories/new')}
            />
          ) : null}
          {otherThemes.map((other) => (
            <PaletteItem
              key={other}
              icon={<SunMoon aria-hidden />}
              label={t('admin.palette.theme', { theme: t(`admin.theme.${other}`) })}
              onSelect={() => {
                chooseTheme(other)
                onDone()
              }}
            />
          ))}
          <PaletteItem
            icon={<Keyboard aria-hidden />}
            label={t('admin.shell.help')}
            keys="?"
            onSelect={() => show('help')}
          />
          <PaletteItem
            icon={<LogOut aria-hidden />}
            label={t('admin.shell.signOut')}
            onSelect={() => void signOut()}
          />
        </Command.Group>
        <Command.Group heading={t('admin.help.goTo')}>
          {groups.flatMap(({ entries }) =>
            entries.map(({ name, href, keys }) => (
              <PaletteItem
                key={href}
                icon={<NavigationIcon name={name} />}
                label={t(`admin.nav.${name}`)}
                keys={keys}
                onSelect={() => go(href)}
              />
            )),
          )}
          <PaletteItem
            icon={<CircleUserRound aria-hidden />}
            label={t('admin.nav.account')}
            onSelect={() => go('/admin/account')}
          />
          <PaletteItem
            icon={<ExternalLink aria-hidden />}
            label={t('admin.nav.toSite')}
            onSelect={() => location.assign('/')}
          />
        </Command.Group>
      </Command.List>
    </Command>
  )
}

function PaletteItem({
  icon,
  label,
  keys,
  onSelect,
}: {
  icon: ReactNode
  label: string
  keys?: string
  onSelect: () => void
}): ReactNode {
  return (
    <Command.Item className="option" value={label} onSelect={onSelect}>
      {icon}
      <span className="grow">{label}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </Command.Item>
  )
}

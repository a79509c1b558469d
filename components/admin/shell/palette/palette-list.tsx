'use client'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ShellProps } from '#components/admin/shell/admin-shell.tsx'
import { matchWords } from '#components/admin/shell/palette/match-words.ts'
import {
  type PaletteEntry,
  useGoing,
  usePaletteEntries,
} from '#components/admin/shell/palette/palette-entries.tsx'
import { useStorySearch } from '#components/admin/shell/palette/use-story-search.ts'
import { Kbd } from '#components/admin/ui/kbd.tsx'
import { StatusBadge } from '#components/admin/ui/status-badge.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type PaletteListProps = ShellProps & { onDone: () => void; takeFocus: (field: HTMLElement | null) => void }

/** The field of the palette and what it finds; pages and things to do are filtered here, stories by the server. */
export function PaletteList({ takeFocus, ...props }: PaletteListProps): ReactNode {
  const { t } = useWords()
  const go = useGoing(props.onDone)
  const [query, setQuery] = useState('')
  const wanted = query.trim()
  const { stories, state } = useStorySearch(wanted)

  const { actions, pages } = usePaletteEntries(props)
  const fitting = (entries: PaletteEntry[]) => entries.filter(({ label }) => matchWords(label, wanted))
  const isEmpty = stories.length + fitting([...actions, ...pages]).length === 0
  return (
    // cmdk would sort what it filters by moving elements, and stories that come later would stand anywhere.
    <Command label={t('admin.shell.palette')} loop shouldFilter={false}>
      <div className="flex items-center gap-2 border-b border-rule px-3">
        <Search className="size-4 shrink-0 text-soft" aria-hidden />
        <Command.Input
          ref={takeFocus}
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
        <EntryGroup heading={t('admin.palette.actions')} entries={fitting(actions)} />
        <EntryGroup heading={t('admin.help.goTo')} entries={fitting(pages)} />
        {stories.length > 0 ? (
          <Command.Group heading={t('admin.nav.stories')}>
            {stories.map(({ articleId, headline, status, section }) => (
              <Command.Item
                key={articleId}
                value={`story ${articleId}`}
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
        {wanted ? (
          <Command.Item
            value="all stories"
            className="option"
            onSelect={() => go(`/admin/stories?q=${encodeURIComponent(wanted)}`)}
          >
            <Search aria-hidden />
            {t('admin.palette.allMatches', { query: wanted })}
          </Command.Item>
        ) : null}
        {isEmpty ? (
          <p className="px-3 py-6 text-center text-soft">
            {t(state === 'searching' ? 'admin.form.searching' : 'admin.form.nothingFound')}
          </p>
        ) : null}
      </Command.List>
    </Command>
  )
}

function EntryGroup({ heading, entries }: { heading: string; entries: PaletteEntry[] }): ReactNode {
  if (entries.length === 0) return null
  return (
    <Command.Group heading={heading}>
      {entries.map(({ icon, label, keys, onSelect }) => (
        <Command.Item key={label} className="option" value={label} onSelect={onSelect}>
          {icon}
          <span className="grow">{label}</span>
          {keys ? <Kbd keys={keys} /> : null}
        </Command.Item>
      ))}
    </Command.Group>
  )
}

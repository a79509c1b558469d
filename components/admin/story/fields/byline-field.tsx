'use client'
import { type ReactNode, useRef } from 'react'
import { BylineEntryRow } from '#components/admin/story/fields/byline-entry-row.tsx'
import {
  addContributor,
  addGuest,
  changeEntry,
  moveEntry,
} from '#components/admin/story/fields/byline-changes.ts'
import { GuestAdder } from '#components/admin/story/fields/guest-adder.tsx'
import { fetchFromNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import { useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { Combobox } from '#components/admin/ui/combobox/combobox.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PickedContributor } from '#lib/contributors/search-contributors.ts'

/** Who made the story, in order: contributors by search, guests by name, each with what they did. */
export function BylineField(): ReactNode {
  const { t } = useWords()
  const { people } = useStoryDesk()
  const [byline, change] = useStoryField('byline')
  const list = useRef<HTMLOListElement>(null)

  async function search(query: string) {
    const found = await fetchFromNewsroom<PickedContributor[]>(`people?q=${encodeURIComponent(query)}`)
    people.add(found)
    return found.map(({ id, name, role }) => ({ value: id, label: name, hint: role }))
  }

  function move(index: number, by: -1 | 1): void {
    change(moveEntry(byline, index, by))
    // The entry keeps the focus, so that it can be moved on by the same key.
    requestAnimationFrame(() => focusMover(list.current, index + by, by))
  }

  return (
    <section
      className="grid gap-2"
      aria-label={t('story.byline.title')}
      data-story-field="byline"
      tabIndex={-1}
    >
      {byline.length > 0 ? (
        <ol ref={list} className="grid gap-1.5">
          {byline.map((entry, index) => (
            <BylineEntryRow
              key={`${entry.contributor ?? entry.name} ${index}`}
              entry={entry}
              isFirst={index === 0}
              isLast={index === byline.length - 1}
              onChange={(changes) => change(changeEntry(byline, index, changes))}
              onMove={(by) => move(index, by)}
              onRemove={() => change(byline.toSpliced(index, 1))}
            />
          ))}
        </ol>
      ) : null}
      <Combobox
        label={t('story.byline.add')}
        placeholder={t('story.byline.search')}
        value={null}
        search={search}
        onChange={(option) => {
          const person = option && people.get(option.value)
          if (person) change(addContributor(byline, person))
        }}
      />
      <GuestAdder onAdd={(name) => change(addGuest(byline, name))} />
    </section>
  )
}

function focusMover(list: HTMLOListElement | null, index: number, by: -1 | 1): void {
  const row = list?.children[index]
  const wanted = row?.querySelector<HTMLButtonElement>(`[data-move="${by}"]:not([disabled])`)
  const other = row?.querySelector<HTMLButtonElement>('[data-move]:not([disabled])')
  ;(wanted ?? other)?.focus()
}

'use client'
import { type ReactNode, useState } from 'react'
import { TagCoiner } from '#components/admin/story/fields/tag-coiner.tsx'
import { TagSuggestions } from '#components/admin/story/fields/tag-suggestions.tsx'
import { fetchFromNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import { useNamed, useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { Combobox } from '#components/admin/ui/combobox/combobox.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PickedTag } from '#lib/tags/search-tags.ts'

/** What the story is about: by search, by suggestion, and with the right a tag there is not yet. */
export function TagsField(): ReactNode {
  const { t } = useWords()
  const { tags, file } = useStoryDesk()
  const [ids, change] = useStoryField('tags')
  const [unknownName, setUnknownName] = useState('')
  const named = useNamed(tags, ids)
  const add = (tag: PickedTag) => {
    tags.add([tag])
    if (!ids.includes(tag.id)) change([...ids, tag.id])
  }

  async function search(query: string) {
    const found = await fetchFromNewsroom<PickedTag[]>(`tags?q=${encodeURIComponent(query)}`)
    tags.add(found)
    const isKnown = found.some(({ name }) => name.toLowerCase() === query.toLowerCase())
    setUnknownName(isKnown ? '' : query)
    return found.map(({ id, name, kind }) => ({
      value: id,
      label: name,
      hint: t(`story.tags.kinds.${kind}`),
    }))
  }

  return (
    <section className="grid gap-2" aria-label={t('story.tags.title')} data-story-field="tags" tabIndex={-1}>
      <Combobox
        multiple
        label={t('story.tags.title')}
        value={ids.map((id) => ({ value: id, label: named.get(id)?.name ?? '…' }))}
        search={search}
        onChange={(options) => change(options.map(({ value }) => value))}
      />
      {file.may.manageTags && unknownName !== '' ? (
        <TagCoiner
          name={unknownName}
          onCoined={(tag) => {
            add(tag)
            setUnknownName('')
          }}
        />
      ) : null}
      <TagSuggestions onAdd={add} />
    </section>
  )
}

'use client'
import type { ReactNode } from 'react'
import { PickedFilter } from '#components/admin/stories/picked-filter.tsx'
import { searchPeople, searchTags } from '#components/admin/stories/search-options.ts'
import { Field, Select, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryFilters } from '#lib/desk/stories-href.ts'
import { stageNames } from '#lib/desk/stage-names.ts'
import { storyStatuses } from '#lib/workflow/status.ts'

/** What the chosen filters are called. */
export type FilterNames = {
  sections: { slug: string; name: string }[]
  tagName: string | null
  authorName: string | null
}

/** The filters beside the search; each stands in the address under its name. */
export function FilterFields({
  filters,
  sections,
  tagName,
  authorName,
  onChange,
}: FilterNames & { filters: StoryFilters; onChange: () => void }): ReactNode {
  const { t } = useWords()
  const statuses = storyStatuses.map((value) => ({ value, label: t(`admin.status.${value}`) }))
  const stages = stageNames.map((value) => ({ value, label: t(`admin.status.${value}`) }))
  const ofSections = [
    ...sections.map(({ slug, name }) => ({ value: slug, label: name })),
    { value: 'none', label: t('desk.list.noSection') },
  ]
  const select = (
    name: 'status' | 'stage' | 'section' | 'owner',
    unfiltered: string,
    options: { value: string; label: string }[],
  ) => (
    <Field label={t(`desk.list.${name}`)}>
      {(control) => (
        <Select
          {...control}
          // The address is the truth: going back shows what held then.
          key={filters[name] ?? ''}
          name={name}
          defaultValue={filters[name] ?? ''}
          onChange={onChange}
          options={[{ value: '', label: unfiltered }, ...options]}
        />
      )}
    </Field>
  )
  const day = (name: 'from' | 'until') => (
    <Field label={t(`desk.list.${name}`)}>
      {(control) => (
        <TextInput
          {...control}
          key={filters[name] ?? ''}
          type="date"
          name={name}
          defaultValue={filters[name]}
          onChange={onChange}
        />
      )}
    </Field>
  )
  return (
    <>
      {select('status', t('desk.list.anyStatus'), statuses)}
      {select('stage', t('desk.list.anyStage'), stages)}
      {select('section', t('desk.list.anySection'), ofSections)}
      {select('owner', t('desk.list.anyOwner'), [{ value: 'me', label: t('desk.list.mine') }])}
      <PickedFilter
        name="author"
        label={t('desk.list.author')}
        placeholder={t('desk.list.anyAuthor')}
        chosen={filters.author ? { value: filters.author, label: authorName ?? filters.author } : null}
        search={searchPeople}
        onChange={onChange}
      />
      <PickedFilter
        name="tag"
        label={t('desk.list.tag')}
        placeholder={t('desk.list.anyTag')}
        chosen={filters.tag ? { value: filters.tag, label: tagName ?? filters.tag } : null}
        search={searchTags}
        onChange={onChange}
      />
      {day('from')}
      {day('until')}
    </>
  )
}

'use client'
import type { ReactNode } from 'react'
import { useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { Field, Select } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Where the story is filed. */
export function SectionField(): ReactNode {
  const { t } = useWords()
  const { file } = useStoryDesk()
  const [section, change] = useStoryField('section')
  return (
    <Field label={t('story.section.title')}>
      {(control) => (
        <Select
          {...control}
          data-story-field="section"
          value={section ?? ''}
          options={[
            { value: '', label: t('story.section.none') },
            ...file.sections.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => change(event.target.value || null)}
        />
      )}
    </Field>
  )
}

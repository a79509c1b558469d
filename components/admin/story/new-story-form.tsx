'use client'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { FormArea, FormSelect } from '#components/admin/ui/form-field.tsx'
import { focusOnMount } from '#components/admin/story/state/focus-on-mount.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { Result } from '#lib/result.ts'

type NewStoryFormProps = {
  sections: { id: string; name: string }[]
  action: (previous: unknown, form: FormData) => Promise<Result<unknown>>
}

/** A story's first words: a working headline, a section if it is known, and whether it is written or only proposed. */
export function NewStoryForm({ sections, action }: NewStoryFormProps): ReactNode {
  const { t } = useWords()
  return (
    <ActionForm action={action}>
      <FormArea
        name="headline"
        label={t('story.new.headline')}
        hint={t('story.new.headlineHint')}
        rows={1}
        ref={focusOnMount}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <FormSelect
        name="section"
        label={t('story.section.title')}
        options={[
          { value: '', label: t('story.section.none') },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div className="flex gap-2">
        <SubmitButton name="stage" value="draft">
          {t('story.new.draft')}
        </SubmitButton>
        <SubmitButton name="stage" value="pitch" tone="plain">
          {t('story.new.pitch')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

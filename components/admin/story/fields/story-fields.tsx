'use client'
import type { ReactNode } from 'react'
import { BylineField } from '#components/admin/story/fields/byline-field.tsx'
import { HeadlineFields } from '#components/admin/story/fields/headline-fields.tsx'
import { LanguageField } from '#components/admin/story/fields/language-field.tsx'
import { SectionField } from '#components/admin/story/fields/section-field.tsx'
import { SlugField } from '#components/admin/story/fields/slug-field.tsx'
import { SourceField } from '#components/admin/story/fields/source-field.tsx'
import { TagsField } from '#components/admin/story/fields/tags-field.tsx'
import { StoryLine } from '#components/admin/story/fields/text-field.tsx'
import { AssignmentField } from '#components/admin/story/fields/assignment-field.tsx'
import { LeadPictureFields } from '#components/admin/story/pictures/lead-picture-fields.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Everything a story says beside its text, in the order in which it is usually decided. */
export function StoryFields(): ReactNode {
  const { t } = useWords()
  const { may } = useStoryDesk().file
  return (
    <div className="grid grid-cols-1 gap-5">
      {may.edit ? null : <Notice>{t('story.readOnly')}</Notice>}
      <fieldset disabled={!may.edit} className="grid min-w-0 grid-cols-1 gap-5">
        <legend className="sr-only">{t('story.panel.story')}</legend>
        <SectionField />
        <Group title={t('story.byline.title')}>
          <BylineField />
        </Group>
        <TagsField />
        <div className="grid grid-cols-2 gap-3">
          <StoryLine name="kicker" label={t('story.kicker')} />
          <StoryLine name="dateline" label={t('story.dateline')} />
        </div>
        <Group title={t('story.picture.lead')}>
          <LeadPictureFields />
        </Group>
        <Group title={t('story.headline.others')}>
          <HeadlineFields />
        </Group>
        <SlugField />
        <LanguageField />
        <SourceField />
      </fieldset>
      <AssignmentField />
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="grid grid-cols-1 gap-2 border-t border-rule pt-4">
      <h3 className="text-sm font-semibold">{title}</h3>
      {children}
    </div>
  )
}

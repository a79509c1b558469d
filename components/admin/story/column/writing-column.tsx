'use client'
import type { ReactNode } from 'react'
import { BylineLine } from '#components/admin/story/column/byline-line.tsx'
import { DisplayText } from '#components/admin/story/column/display-text.tsx'
import { LeadFigure } from '#components/admin/story/column/lead-figure.tsx'
import { headlineChanges } from '#components/admin/story/state/headline-changes.ts'
import { useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { LengthMeter } from '#components/admin/ui/length-meter.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { headlineLengthOf, headlineSlots } from '#lib/preflight/headline-slots.ts'

/** The story as it is read: headline, standfirst, byline, lead picture, and the text below. */
export function WritingColumn({
  onFields,
  children,
}: {
  onFields: (field: string) => void
  children: ReactNode
}): ReactNode {
  const { t } = useWords()
  const { store, file } = useStoryDesk()
  const [headline] = useStoryField('headline')
  const [standfirst, changeStandfirst] = useStoryField('standfirst')
  const [lang] = useStoryField('lang')
  const [dir] = useStoryField('dir')
  const wasPublic = file.workflow.live !== null
  return (
    <div lang={lang} dir={dir} className="mx-auto w-full max-w-190 px-4 pt-6 sm:px-6">
      <h1 className="sr-only">{headline || t('story.untitled')}</h1>
      <div className="pe-10 md:ps-10">
        <DisplayText
          field="headline"
          label={t('story.headline.headline')}
          placeholder={t('story.headline.placeholder')}
          value={headline}
          readOnly={!file.may.edit}
          className="font-serif text-[clamp(1.75rem,1.4rem+1.6vw,2.5rem)] leading-[1.12] font-medium tracking-tight"
          onChange={(next) => store.edit(headlineChanges(store.get(), next, wasPublic))}
        />
        <p className="flex min-h-5 justify-end">
          <LengthMeter length={headlineLengthOf(headline)} limit={headlineSlots.headline.maxCharacters} />
        </p>
        <DisplayText
          field="standfirst"
          label={t('story.standfirst.label')}
          placeholder={t('story.standfirst.placeholder')}
          value={standfirst}
          readOnly={!file.may.edit}
          className="font-serif text-xl leading-snug text-soft"
          onChange={changeStandfirst}
        />
        <BylineLine onEdit={() => onFields('byline')} />
        <LeadFigure onEdit={() => onFields('lead')} />
      </div>
      {children}
    </div>
  )
}

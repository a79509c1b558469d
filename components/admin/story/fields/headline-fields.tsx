'use client'
import { type ReactNode, useState } from 'react'
import { StoryLines } from '#components/admin/story/fields/text-field.tsx'
import { PlacePreview } from '#components/admin/story/places/place-preview.tsx'
import { useStoryField } from '#components/admin/story/state/use-story.ts'
import { LengthMeter } from '#components/admin/ui/length-meter.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { headlineLengthOf, headlineSlots } from '#lib/preflight/headline-slots.ts'

const otherHeadlines = ['shortHeadline', 'seoHeadline', 'socialHeadline', 'pushHeadline'] as const
export type OtherHeadline = (typeof otherHeadlines)[number]

/** The headlines of other places; each stands in for the main one where it appears, and shows that place. */
export function HeadlineFields(): ReactNode {
  const { t } = useWords()
  return (
    <section className="grid grid-cols-1 gap-4" aria-label={t('story.headline.others')}>
      {otherHeadlines.map((name) => (
        <HeadlineSlot key={name} name={name} />
      ))}
    </section>
  )
}

function HeadlineSlot({ name }: { name: OtherHeadline }): ReactNode {
  const { t } = useWords()
  const [value, change] = useStoryField(name)
  const [headline] = useStoryField('headline')
  const [lang] = useStoryField('lang')
  const [isPreviewed, setIsPreviewed] = useState(false)
  const limit = headlineSlots[name].maxCharacters
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <StoryLines
        field={name}
        label={t(`story.headline.${name}`)}
        value={value}
        lang={lang}
        onChange={change}
        aside={<LengthMeter length={headlineLengthOf(value || headline)} limit={limit} />}
      />
      <button
        type="button"
        className="justify-self-start text-xs text-accent hover:underline"
        aria-expanded={isPreviewed}
        onClick={() => setIsPreviewed(!isPreviewed)}
      >
        {t(isPreviewed ? 'story.headline.hidePlace' : `story.headline.showPlace`)}
        <span className="sr-only">: {t(`story.headline.${name}`)}</span>
      </button>
      {isPreviewed ? <PlacePreview of={name} /> : null}
    </div>
  )
}

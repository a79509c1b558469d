'use client'
import type { ReactNode } from 'react'
import { Choice } from '#components/admin/story/publish/choice.tsx'
import type { PublishPlan } from '#components/admin/story/publish/publish-plan.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'

type ChangeChoiceProps = { plan: PublishPlan; onChange: (changes: Partial<PublishPlan>) => void }

/** What the change of a live story is: a typing error, news, or a correction; each with what it means for readers. */
export function ChangeChoice({ plan, onChange }: ChangeChoiceProps): ReactNode {
  const { t } = useWords()
  const { transitions } = useStoryDesk().file.workflow
  const mayCorrect = transitions.some(({ id, isAllowed }) => id === 'correct' && isAllowed)
  const kinds = mayCorrect ? (['typo', 'update', 'correction'] as const) : (['typo', 'update'] as const)
  return (
    <Choice
      legend={t('story.publish.change')}
      value={plan.change}
      options={kinds.map((kind) => ({
        value: kind,
        label: t(`story.publish.changes.${kind}.label`),
        hint: t(`story.publish.changes.${kind}.hint`),
      }))}
      onChange={(change) => onChange({ change })}
    />
  )
}

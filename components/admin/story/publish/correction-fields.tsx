'use client'
import type { ReactNode } from 'react'
import { Choice } from '#components/admin/story/publish/choice.tsx'
import { PassageChoice } from '#components/admin/story/publish/passage-choice.tsx'
import type { PlannedCorrection, PublishPlan } from '#components/admin/story/publish/publish-plan.ts'
import type { RevisionMark } from '#components/admin/story/state/story-file.ts'
import { Field, TextArea } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

const severities = ['clarification', 'correction', 'retraction'] as const
const texts = ['text', 'reason'] as const

type CorrectionFieldsProps = {
  plan: PublishPlan
  onChange: (changes: Partial<PublishPlan>) => void
  /** What is published instead of the text as it stands. */
  approved: RevisionMark | null
  error: { message: string; field?: string } | null
}

/** Which passages were wrong, how grave it is, what readers are told, and how it came about. */
export function CorrectionFields({ plan, onChange, approved, error }: CorrectionFieldsProps): ReactNode {
  const { t } = useWords()
  const { correction } = plan
  const change = (changes: Partial<PlannedCorrection>) =>
    onChange({ correction: { ...correction, ...changes } })
  return (
    <div className="grid min-w-0 gap-4 border-s-2 border-rule ps-3">
      <PassageChoice
        chosen={correction.passages}
        onChange={(passages) => change({ passages })}
        approved={approved}
        error={error?.field === 'passages' ? error.message : undefined}
      />
      <Choice
        legend={t('story.correction.severity')}
        value={correction.severity}
        options={severities.map((value) => ({
          value,
          label: t(`story.correction.severities.${value}.label`),
          hint: t(`story.correction.severities.${value}.hint`),
        }))}
        onChange={(severity) => change({ severity })}
      />
      {texts.map((name) => (
        <Field
          key={name}
          label={t(`story.correction.${name}.label`)}
          hint={t(`story.correction.${name}.hint`)}
          error={error?.field === name ? error.message : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              value={correction[name]}
              onChange={({ target }) => change({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}

'use client'
import type { ReactNode } from 'react'
import type { PublishPlan } from '#components/admin/story/publish/publish-plan.ts'
import type { CorrectionInput } from '#components/admin/story/state/story-actions.ts'
import { Field, Select, TextArea } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

const severities = ['typo', 'clarification', 'correction', 'retraction'] as const
const texts = ['before', 'after', 'text', 'reason'] as const

type CorrectionFieldsProps = {
  plan: PublishPlan
  onChange: (changes: Partial<PublishPlan>) => void
  error: { message: string; field?: string } | null
}

/** What was wrong, what is right, what readers are told, and how it came about. */
export function CorrectionFields({ plan, onChange, error }: CorrectionFieldsProps): ReactNode {
  const { t } = useWords()
  const { correction } = plan
  const change = (changes: Partial<CorrectionInput>) =>
    onChange({ correction: { ...correction, ...changes } })
  return (
    <div className="grid gap-3 border-s-2 border-rule ps-3">
      <Field label={t('story.correction.severity')}>
        {(control) => (
          <Select
            {...control}
            value={correction.severity}
            options={severities.map((value) => ({ value, label: t(`story.correction.severities.${value}`) }))}
            onChange={({ target }) => {
              const severity = severities.find((one) => one === target.value)
              if (severity) change({ severity })
            }}
          />
        )}
      </Field>
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

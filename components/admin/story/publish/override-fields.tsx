'use client'
import type { ReactNode } from 'react'
import type { PublishPlan } from '#components/admin/story/publish/publish-plan.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PreflightFinding } from '#lib/preflight/finding.ts'

type OverrideFieldsProps = {
  findings: PreflightFinding[]
  plan: PublishPlan
  onChange: (changes: Partial<PublishPlan>) => void
}

/** Lets errors pass with a reason each, for those who have the right; what publishing requires nobody may. */
export function OverrideFields({ findings, plan, onChange }: OverrideFieldsProps): ReactNode {
  const { t } = useWords()
  const { may } = useStoryDesk().file
  const passable = findings.filter(({ isRequirement }) => !isRequirement)
  if (!may.override || passable.length === 0) return null
  return (
    <details className="rounded-md border border-rule p-3">
      <summary className="text-sm font-medium">
        {t('story.publish.override', { count: passable.length })}
      </summary>
      <div className="mt-3 grid gap-3">
        <p className="text-sm text-soft">{t('story.publish.overrideHint')}</p>
        {passable.map(({ key, words }) => (
          <Field key={key} label={t(words.key, words.values)}>
            {(control) => (
              <TextInput
                {...control}
                placeholder={t('story.reason.label')}
                value={plan.overrides[key] ?? ''}
                onChange={({ target }) => onChange({ overrides: { ...plan.overrides, [key]: target.value } })}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  )
}

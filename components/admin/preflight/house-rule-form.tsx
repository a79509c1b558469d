'use client'
import { type ReactNode, useState } from 'react'
import { HouseRuleTrial } from '#components/admin/preflight/house-rule-trial.tsx'
import { TextKindChoice } from '#components/admin/preflight/text-kind-choice.tsx'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Checkbox } from '#components/admin/ui/field.tsx'
import { FormSelect, FormText } from '#components/admin/ui/form-field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { HouseRule } from '#lib/preflight/house-rules/house-rule.ts'
import type { TriedStories } from '#lib/preflight/house-rules/try-on-stories.ts'
import type { TextKind } from '#lib/preflight/text/text-kinds.ts'
import type { Result } from '#lib/result.ts'

export type TriedRule = Pick<HouseRule, 'pattern' | 'ignoreCase' | 'fields'>

type HouseRuleFormProps = {
  rule: HouseRule | null
  action: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  onTryStories: (rule: TriedRule) => Promise<Result<TriedStories>>
}

/** A rule of house style, and beside it a box to try the pattern in while it is typed. */
export function HouseRuleForm({ rule, action, onTryStories }: HouseRuleFormProps): ReactNode {
  const { t } = useWords()
  const [pattern, setPattern] = useState(rule?.pattern ?? '')
  const [ignoreCase, setIgnoreCase] = useState(rule?.ignoreCase ?? true)
  const [fields, setFields] = useState<TextKind[]>(rule?.fields ?? [])
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
      <ActionForm action={action} className="grid gap-4">
        {rule ? <input type="hidden" name="ruleId" value={rule.id} /> : null}
        <FormText
          name="pattern"
          label={t('preflight.house.pattern')}
          hint={t('preflight.house.patternHint')}
          className="font-mono"
          value={pattern}
          onChange={({ target }) => setPattern(target.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          required
        />
        <Checkbox
          name="ignoreCase"
          label={t('preflight.house.ignoreCase')}
          checked={ignoreCase}
          onChange={({ target }) => setIgnoreCase(target.checked)}
        />
        <FormText
          name="message"
          label={t('preflight.house.message')}
          hint={t('preflight.house.messageHint')}
          defaultValue={rule?.message}
          maxLength={300}
          required
        />
        <FormSelect
          name="severity"
          label={t('preflight.house.severity')}
          defaultValue={rule?.severity ?? 'warn'}
          options={[
            { value: 'warn', label: t('preflight.house.severityWarn') },
            { value: 'error', label: t('preflight.house.severityError') },
          ]}
        />
        <TextKindChoice chosen={fields} onChange={setFields} />
        <Checkbox
          name="enabled"
          label={t('preflight.house.enabled')}
          defaultChecked={rule?.enabled ?? true}
        />
        <div>
          <SubmitButton>{t('preflight.house.save')}</SubmitButton>
        </div>
      </ActionForm>
      <HouseRuleTrial rule={{ pattern, ignoreCase, fields }} onTryStories={onTryStories} />
    </div>
  )
}

'use client'
import { type ReactNode, useState } from 'react'
import { PreflightSummary } from '#components/admin/preflight/preflight-summary.tsx'
import { ChangeChoice } from '#components/admin/story/publish/change-choice.tsx'
import { CorrectionFields } from '#components/admin/story/publish/correction-fields.tsx'
import { OverrideFields } from '#components/admin/story/publish/override-fields.tsx'
import { emptyPlan, momentOfPlan, type PublishPlan } from '#components/admin/story/publish/publish-plan.ts'
import { RevisionChoice } from '#components/admin/story/publish/revision-choice.tsx'
import { usePublish } from '#components/admin/story/publish/use-publish.ts'
import { WhatWillHappen } from '#components/admin/story/publish/what-will-happen.tsx'
import { WhenChoice } from '#components/admin/story/publish/when-choice.tsx'
import { usePreflightFindings } from '#components/admin/story/state/preflight-provider.tsx'
import type { RevisionMark, WorkflowView } from '#components/admin/story/state/story-file.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Errors of these stand at the field. */
const correctionFields = new Set(['passages', 'text', 'reason'])

/** Publishes what is on the screen, or what was approved: now, later, as an update or a correction. */
export function PublishForm({ onCheck }: { onCheck: () => void }): ReactNode {
  const { t, timeZone } = useWords()
  const { workflow } = useStoryDesk().file
  const [plan, setPlan] = useState<PublishPlan>(emptyPlan)
  const [takesApproved, setTakesApproved] = useState(true)
  const { publish, isPending, error } = usePublish()
  const findings = usePreflightFindings()
  const change = (changes: Partial<PublishPlan>) => setPlan({ ...plan, ...changes })
  const isLive = workflow.live !== null
  const isCorrection = isLive && plan.change === 'correction'
  const label = submitLabel(plan, isLive)
  const approved = approvedInstead(workflow)

  async function send(): Promise<void> {
    const isDone = await publish(plan, takesApproved ? approved : null)
    // After scheduling the focus is still on the button: a second Enter must ask for a time, not publish at once.
    if (isDone) setPlan({ ...emptyPlan, when: plan.when })
  }

  return (
    <section className="grid gap-4" aria-label={t('story.panel.publish')}>
      <PreflightLine errors={findings.errors.length} warnings={findings.warnings.length} onCheck={onCheck} />
      {workflow.approved && workflow.changedSinceApproval ? (
        <RevisionChoice
          approved={workflow.approved}
          takesApproved={takesApproved}
          onChange={setTakesApproved}
        />
      ) : null}
      <WhenChoice plan={plan} onChange={change} />
      {isLive ? <ChangeChoice plan={plan} onChange={change} /> : null}
      {isCorrection ? (
        <CorrectionFields
          plan={plan}
          onChange={change}
          approved={takesApproved ? approved : null}
          error={error}
        />
      ) : null}
      <OverrideFields findings={findings.errors} plan={plan} onChange={change} />
      <Field label={t('story.publish.note')} hint={t('story.publish.noteHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={plan.note}
            onChange={({ target }) => change({ note: target.value })}
          />
        )}
      </Field>
      <WhatWillHappen at={momentOfPlan(plan, timeZone)} />
      {error && !(isCorrection && correctionFields.has(error.field ?? '')) ? (
        <Notice tone="bad">{error.message}</Notice>
      ) : null}
      <Button tone="strong" pending={isPending} onClick={() => void send()}>
        {t(`story.publish.submit.${label}`)}
      </Button>
    </section>
  )
}

/** What was approved, where that is neither the text as it stands nor what readers have already. */
function approvedInstead({ approved, changedSinceApproval, live }: WorkflowView): RevisionMark | null {
  return changedSinceApproval && approved?.revisionId !== live?.revisionId ? approved : null
}

function submitLabel({ when, change }: PublishPlan, isLive: boolean) {
  if (when === 'later') return 'schedule'
  if (!isLive) return 'now'
  return change === 'correction' ? 'correct' : 'update'
}

function PreflightLine({
  errors,
  warnings,
  onCheck,
}: {
  errors: number
  warnings: number
  onCheck: () => void
}): ReactNode {
  const { t } = useWords()
  return (
    <div className="flex min-h-7 items-center justify-between gap-3">
      <PreflightSummary errors={errors} warnings={warnings} />
      {errors + warnings > 0 ? (
        <button type="button" className="text-sm text-accent underline" onClick={onCheck}>
          {t('story.publish.show')}
        </button>
      ) : null}
    </div>
  )
}

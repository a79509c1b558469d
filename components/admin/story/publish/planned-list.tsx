'use client'
import type { ReactNode } from 'react'
import { ReasonedAct } from '#components/admin/story/publish/reasoned-act.tsx'
import type { PlannedPublication, WorkflowView } from '#components/admin/story/state/story-file.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Countdown, Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** What will become public and when, each with the revision it is pinned to. */
export function PlannedList(): ReactNode {
  const { t } = useWords()
  const { workflow } = useStoryDesk().file
  if (workflow.planned.length === 0) return null
  const mayCancel = workflow.transitions.some(({ id, isAllowed }) => id === 'cancelPlanned' && isAllowed)
  return (
    <section className="grid gap-2" aria-labelledby="planned">
      <h3 id="planned" className="text-sm font-semibold">
        {t('story.publish.planned')}
      </h3>
      <ol className="grid gap-2">
        {workflow.planned.map((plan) => (
          <Plan key={plan.publicationId} plan={plan} mayCancel={mayCancel} />
        ))}
      </ol>
    </section>
  )
}

function Plan({ plan, mayCancel }: { plan: PlannedPublication; mayCancel: boolean }): ReactNode {
  const { t } = useWords()
  const { file, actions } = useStoryDesk()
  const { publicationId, startsAt, embargo, revisionNumber, by, note, path } = plan
  return (
    <li className="grid gap-1.5 rounded-md border border-rule bg-raise p-3">
      <p className="flex flex-wrap items-center gap-2">
        <Time at={startsAt} form="moment" withLocal /> <Countdown to={startsAt} />
        {embargo ? <Badge tone="warn">{t('admin.status.embargoed')}</Badge> : null}
      </p>
      <p className="text-sm">{t('story.publish.pinned', { number: revisionNumber, by })}</p>
      {saysTheSame(plan, file.workflow) ? null : (
        <p className="text-sm text-warn">
          {t('story.publish.textIsNewer', { number: file.workflow.latest.number })}
        </p>
      )}
      {note ? <p className="text-sm text-soft">{note}</p> : null}
      <p className="text-sm break-all text-soft">{path}</p>
      {mayCancel ? (
        <ReasonedAct
          label={t('workflow.transition.cancelPlanned')}
          explanation={t('story.publish.cancelMeans')}
          done={t('story.publish.cancelled')}
          act={(reason) => actions.cancelPlanned({ articleId: file.articleId, publicationId, reason })}
        />
      ) : null}
    </li>
  )
}

/** Whether the text still says what is planned; a checkpoint with the same words is a revision of its own. */
function saysTheSame(
  { revisionId }: PlannedPublication,
  { approved, changedSinceApproval, latest }: WorkflowView,
): boolean {
  return revisionId === approved?.revisionId ? !changedSinceApproval : revisionId === latest.revisionId
}

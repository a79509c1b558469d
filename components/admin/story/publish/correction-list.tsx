'use client'
import type { ReactNode } from 'react'
import { ReasonedAct } from '#components/admin/story/publish/reasoned-act.tsx'
import { RetractForm } from '#components/admin/story/publish/retract-form.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Badge } from '#components/admin/ui/badge.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryCorrectionEntry } from '#lib/corrections/list-story-corrections.ts'

/** What readers have been told was wrong, how to take it back, and how to retract the whole. */
export function CorrectionList(): ReactNode {
  const { t } = useWords()
  const { corrections, may, workflow } = useStoryDesk().file
  const isRetracted = corrections.some(({ severity, withdrawn }) => severity === 'retraction' && !withdrawn)
  const mayRetract = may.correct && workflow.live !== null && !isRetracted
  if (corrections.length === 0 && !mayRetract) return null
  return (
    <section className="grid gap-2" aria-labelledby="story-corrections">
      <h3 id="story-corrections" className="text-sm font-semibold">
        {t('story.correction.list')}
      </h3>
      {corrections.length === 0 ? (
        <p className="text-sm text-soft">{t('story.correction.noneYet')}</p>
      ) : (
        <ol className="grid gap-2">
          {corrections.map((correction) => (
            <Entry key={correction.id} correction={correction} mayWithdraw={may.correct} />
          ))}
        </ol>
      )}
      {mayRetract ? <RetractForm /> : null}
    </section>
  )
}

function Entry({
  correction: { id, severity, text, reason, issuedAt, by, withdrawn },
  mayWithdraw,
}: {
  correction: StoryCorrectionEntry
  mayWithdraw: boolean
}): ReactNode {
  const { t } = useWords()
  const { file, actions } = useStoryDesk()
  return (
    <li className="grid gap-1.5 rounded-md border border-rule bg-raise p-3">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge tone={withdrawn ? 'plain' : 'warn'}>
          {t(`story.correction.severities.${severity}.label`)}
        </Badge>
        <Time at={issuedAt} form="moment" withLocal />
        {by ? <span className="text-soft">{by}</span> : null}
      </p>
      {text === '' ? null : <p className={withdrawn ? 'text-soft line-through' : ''}>{text}</p>}
      <p className="text-sm text-soft">{reason}</p>
      {withdrawn ? (
        <p className="text-sm">
          {t('story.correction.wasWithdrawn', { by: withdrawn.by ?? t('story.correction.somebody') })}{' '}
          <Time at={withdrawn.at} form="moment" withLocal />
          {': '}
          {withdrawn.reason}
        </p>
      ) : null}
      {mayWithdraw && !withdrawn ? (
        <ReasonedAct
          label={t('story.correction.withdraw')}
          explanation={t('story.correction.withdrawMeans')}
          done={t('story.correction.withdrawn')}
          act={(why) =>
            actions.withdrawCorrection({ articleId: file.articleId, correctionId: id, reason: why })
          }
        />
      ) : null}
    </li>
  )
}

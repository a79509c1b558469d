'use client'
import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { ReasonedAct } from '#components/admin/story/publish/reasoned-act.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** What readers see of the story at this moment, and how to take it away from them. */
export function LiveNow(): ReactNode {
  const { t } = useWords()
  const { file, actions } = useStoryDesk()
  const { live, transitions } = file.workflow
  if (!live) return null
  const mayTakeDown = transitions.some(({ id, isAllowed }) => id === 'takeDown' && isAllowed)
  return (
    <section className="grid gap-2 rounded-md bg-good-wash p-3" aria-labelledby="live-now">
      <h3 id="live-now" className="text-sm font-semibold text-good">
        {t('story.publish.live')}
      </h3>
      <p className="text-sm">
        {t('story.publish.liveRevision', { number: live.revisionNumber })}{' '}
        <Time at={live.startsAt} withLocal />
      </p>
      <a
        className="flex items-center gap-1 text-sm break-all text-accent underline"
        href={live.path}
        target="_blank"
        rel="noopener"
      >
        {live.path} <ExternalLink className="size-3.5 shrink-0" aria-hidden />
      </a>
      {mayTakeDown ? (
        <ReasonedAct
          label={t('workflow.transition.takeDown')}
          explanation={t('story.publish.takeDownMeans', { path: live.path })}
          done={t('story.publish.takenDown')}
          act={(reason) => actions.takeDown({ articleId: file.articleId, reason })}
        />
      ) : null}
    </section>
  )
}

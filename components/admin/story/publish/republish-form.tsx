'use client'
import type { ReactNode } from 'react'
import { ReasonedAct } from '#components/admin/story/publish/reasoned-act.tsx'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** Gives readers back what was taken down, as it was. */
export function RepublishForm(): ReactNode {
  const { t } = useWords()
  const { file, actions } = useStoryDesk()
  return (
    <section className="grid gap-2">
      <h3 className="text-sm font-semibold">{t('story.publish.takenDown')}</h3>
      <ReasonedAct
        tone="strong"
        label={t('workflow.transition.republish')}
        explanation={t('story.publish.republishMeans')}
        done={t('story.publish.republished')}
        act={(reason) => actions.republish({ articleId: file.articleId, reason })}
      />
    </section>
  )
}

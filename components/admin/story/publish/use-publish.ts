'use client'
import { useState } from 'react'
import { type PublishPlan, requestFor } from '#components/admin/story/publish/publish-plan.ts'
import type { RevisionMark } from '#components/admin/story/state/story-file.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import { formatDate } from '#lib/i18n/dates.ts'

type Failure = { message: string; field?: string }

/** Publishes what the form says: the approved revision, or without one the text as it stands, saved first. */
export function usePublish() {
  const { t, lang, timeZone } = useWords()
  const { actions, file, saveNow } = useStoryDesk()
  const [isPending, setIsPending] = useState(false)
  const [error, setError] = useState<Failure | null>(null)

  async function attempt(plan: PublishPlan, approved: RevisionMark | null): Promise<Failure | null> {
    const revision = approved ?? (await saveNow())
    if (!revision) return { message: t('story.notSaved') }
    const { articleId, workflow } = file
    const { revisionId, root } = revision
    const request = requestFor(plan, {
      articleId,
      revisionId,
      root,
      timeZone,
      isLive: workflow.live !== null,
    })
    if (!request) return { message: t('story.publish.needsTime') }
    const { correction, ...publication } = request
    const result = await (correction
      ? actions.correct({ ...publication, correction })
      : actions.publish(publication)
    ).catch(() => null)
    if (!result) return { message: t('story.unreachable') }
    if (!result.ok) return result
    const { path, startsAt } = result.value
    const when = formatDate(new Date(startsAt), 'moment', lang, timeZone)
    toast(
      publication.startsAt ? t('story.publish.willBeAt', { path, when }) : t('story.publish.isAt', { path }),
      {
        tone: 'good',
        ...(publication.startsAt
          ? {}
          : { action: { label: t('story.publish.read'), onClick: () => window.open(path) } }),
      },
    )
    return null
  }

  async function publish(plan: PublishPlan, approved: RevisionMark | null): Promise<boolean> {
    setIsPending(true)
    const failure = await attempt(plan, approved)
    setIsPending(false)
    setError(failure)
    return failure === null
  }

  return { publish, isPending, error }
}

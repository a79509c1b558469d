'use client'
import { Archive, ArrowRightLeft, Tag, UserRoundPen, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { BulkChange, BulkQuestion, ChangeStories } from '#components/admin/stories/bulk-change.ts'
import { BulkDialog } from '#components/admin/stories/bulk-dialog.tsx'
import { BulkOutcomes } from '#components/admin/stories/bulk-outcomes.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { BulkRights } from '#lib/workflow/bulk/bulk-rights.ts'
import type { StoryOutcome } from '#lib/workflow/bulk/change-stories.ts'
import type { StoryRow } from '#lib/search/story-rows.ts'

/** What can be done to the chosen stories; lies over the list, so that choosing moves nothing. */
export function BulkBar({
  stories,
  rights,
  change,
  onClear,
}: {
  stories: StoryRow[]
  rights: BulkRights
  change: ChangeStories
  onClear: () => void
}): ReactNode {
  const { t } = useWords()
  const [question, setQuestion] = useState<BulkQuestion | null>(null)
  const [outcomes, setOutcomes] = useState<{ stories: StoryRow[]; of: StoryOutcome[] } | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function carryOut(asked: BulkChange): Promise<void> {
    setBusy(true)
    const articleIds = stories.map(({ articleId }) => articleId)
    const done = await change({ articleIds, change: asked }).catch(() => null)
    setBusy(false)
    if (!done?.ok) {
      toast(done?.message ?? t('admin.form.failed'), { tone: 'bad' })
      return
    }
    setQuestion(null)
    if (done.value.some(({ outcome }) => !outcome.ok)) setOutcomes({ stories, of: done.value })
    else toast(t('desk.bulk.doneAll', { count: done.value.length }), { tone: 'good' })
    onClear()
  }

  const ask = (next: BulkQuestion) => () => setQuestion(next)
  return (
    <>
      {stories.length > 0 ? (
        <section
          aria-label={t('desk.bulk.label')}
          className="popup fixed inset-x-3 bottom-[calc(var(--bar)+0.75rem)] z-20 flex flex-wrap items-center gap-1.5 p-2 lg:start-auto lg:end-8 lg:bottom-4"
        >
          <output className="tabular px-2 font-medium">
            {t('desk.bulk.chosen', { count: stories.length })}
          </output>
          {rights.mayAssign ? (
            <Button tone="quiet" onClick={ask('assign')} icon={<UserRoundPen aria-hidden />}>
              {t('desk.bulk.assign')}
            </Button>
          ) : null}
          {rights.moves.length > 0 ? (
            <Button tone="quiet" onClick={ask('move')} icon={<ArrowRightLeft aria-hidden />}>
              {t('desk.bulk.move')}
            </Button>
          ) : null}
          {rights.mayTag ? (
            <>
              <Button tone="quiet" onClick={ask('addTag')} icon={<Tag aria-hidden />}>
                {t('desk.bulk.addTag')}
              </Button>
              <Button tone="quiet" onClick={ask('removeTag')}>
                {t('desk.bulk.removeTag')}
              </Button>
            </>
          ) : null}
          {rights.maySpike ? (
            <Button tone="quiet" className="text-bad" onClick={ask('spike')} icon={<Archive aria-hidden />}>
              {t('desk.bulk.spike')}
            </Button>
          ) : null}
          <Button tone="quiet" onClick={onClear} aria-label={t('desk.bulk.clear')} icon={<X aria-hidden />} />
        </section>
      ) : null}
      <BulkDialog
        question={question}
        count={stories.length}
        moves={rights.moves}
        isBusy={isBusy}
        onAnswer={(asked) => void carryOut(asked)}
        onClose={() => setQuestion(null)}
      />
      <BulkOutcomes outcomes={outcomes} onClose={() => setOutcomes(null)} />
    </>
  )
}

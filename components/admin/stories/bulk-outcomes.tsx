'use client'
import { CircleAlert, CircleCheck } from 'lucide-react'
import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { Dialog } from '#components/admin/ui/overlays/dialog.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { StoryOutcome } from '#lib/workflow/bulk/change-stories.ts'
import type { StoryRow } from '#lib/search/story-rows.ts'

/** What came of a change for every story, when some were refused: those first, each with its reason. */
export function BulkOutcomes({
  outcomes,
  onClose,
}: {
  outcomes: { stories: StoryRow[]; of: StoryOutcome[] } | null
  onClose: () => void
}): ReactNode {
  const { t } = useWords()
  const all = outcomes?.of ?? []
  const done = all.filter(({ outcome }) => outcome.ok).length
  const headlines = new Map(outcomes?.stories.map(({ articleId, headline }) => [articleId, headline]))
  return (
    <Dialog
      open={outcomes !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t('desk.bulk.resultTitle', { done, count: all.length })}
      size="l"
    >
      <ul className="grid">
        {all
          .toSorted((one, other) => Number(one.outcome.ok) - Number(other.outcome.ok))
          .map(({ articleId, outcome }) => (
            <li key={articleId} className="flex gap-2.5 border-b border-rule py-2 last:border-0">
              {outcome.ok ? (
                <CircleCheck className="mt-0.5 size-4 shrink-0 text-good" aria-hidden />
              ) : (
                <CircleAlert className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden />
              )}
              <div>
                <NextLink
                  href={`/admin/stories/${articleId}`}
                  className="font-serif hover:underline"
                  dir="auto"
                >
                  {headlines.get(articleId) || t('desk.noHeadline')}
                </NextLink>
                <p className="text-sm text-soft">
                  {outcome.ok ? t(`desk.bulk.${outcome.value}`) : outcome.message}
                </p>
              </div>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}

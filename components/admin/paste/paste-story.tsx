'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { PasteInput } from '#components/admin/paste/paste-input.tsx'
import { StoryReview } from '#components/admin/paste/story-review.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { beginReview, type Review } from '#lib/importers/review/review.ts'
import type { Result } from '#lib/result.ts'

type PasteStoryProps = {
  read: (pasted: string) => Promise<Result<ImportedStory>>
  file: (story: Review['story']) => Promise<Result<{ articleId: string }>>
}

/** A finished story from elsewhere: pasted, looked through, and made a draft. */
export function PasteStory({ read, file }: PasteStoryProps): ReactNode {
  const router = useRouter()
  const [review, setReview] = useState<Review | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isPending, start] = useTransition()

  function readIn(pasted: string): void {
    start(async () => {
      const result = await read(pasted)
      setRefusal(result.ok ? null : result.message)
      if (result.ok) setReview(beginReview(result.value))
    })
  }

  function accept(story: Review['story']): void {
    start(async () => {
      const result = await file(story)
      setRefusal(result.ok ? null : result.message)
      if (result.ok) router.push(`/admin/stories/${result.value.articleId}`)
    })
  }

  return (
    <div className="grid gap-4">
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {review ? (
        <StoryReview
          review={review}
          onChange={setReview}
          onAccept={() => accept(review.story)}
          onAgain={() => setReview(null)}
          isPending={isPending}
        />
      ) : null}
      <div hidden={review !== null}>
        <PasteInput onRead={readIn} isPending={isPending} />
      </div>
    </div>
  )
}

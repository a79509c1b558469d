'use client'
import { type ReactNode, useEffect } from 'react'
import { ReviewFields } from '#components/admin/paste/review-fields.tsx'
import { ReviewPiece } from '#components/admin/paste/review-piece.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { Kbd } from '#components/admin/ui/kbd.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { type Place, placeBlock, placeLine, type Review, textOf } from '#lib/importers/review/review.ts'

type StoryReviewProps = {
  review: Review
  onChange: (review: Review) => void
  onAccept: () => void
  onAgain: () => void
  isPending: boolean
}

const blockPlaces: Place[] = ['headline', 'standfirst', 'byline', 'dateline', 'source', 'out']
const linePlaces: Place[] = ['headline', 'standfirst', 'byline', 'dateline', 'source', 'text']

/** What the importer found: fields with how sure it is, the text block by block, what it left out and what it wonders. */
export function StoryReview({ review, onChange, onAccept, onAgain, isPending }: StoryReviewProps): ReactNode {
  const { t } = useWords()
  const { story, out } = review
  useEffect(() => {
    const acceptByKeys = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onAccept()
    }
    document.addEventListener('keydown', acceptByKeys)
    return () => document.removeEventListener('keydown', acceptByKeys)
  }, [onAccept])
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-6">
        <ReviewFields review={review} onChange={onChange} />
        <section aria-labelledby="review-text" className="grid gap-1">
          <h2 id="review-text" className="font-serif text-lg font-semibold">
            {t('paste.text', { count: story.blocks.length })}
          </h2>
          <p className="text-sm text-soft">{t('paste.keys')}</p>
          <ul className="mt-1">
            {story.blocks.map((block) => (
              <ReviewPiece
                key={block.id}
                kind={t(`paste.block.${block.type}`)}
                text={textOf(block)}
                places={blockPlaces}
                onPlace={(place) => onChange(placeBlock(review, block.id, place))}
                dir={story.dir}
                lang={story.lang}
              />
            ))}
          </ul>
        </section>
      </div>
      <div className="grid gap-6 lg:sticky lg:top-6">
        <div className="flex flex-wrap gap-2">
          <Button tone="strong" pending={isPending} onClick={onAccept}>
            {t('paste.accept')} <Kbd keys="mod+enter" />
          </Button>
          <Button tone="quiet" onClick={onAgain}>
            {t('paste.again')}
          </Button>
        </div>
        <Warnings warnings={story.warnings} />
        <section aria-labelledby="review-out" className="grid gap-1">
          <h2 id="review-out" className="font-serif text-lg font-semibold">
            {t('paste.out', { count: out.length })}
          </h2>
          <p className="text-sm text-soft">{t('paste.outHint')}</p>
          <ul className="mt-1">
            {out.map((line) => (
              <ReviewPiece
                key={line.id}
                kind={null}
                text={line.text}
                places={linePlaces}
                onPlace={(place) => onChange(placeLine(review, line.id, place))}
                dir={story.dir}
                lang={story.lang}
              />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function Warnings({ warnings }: { warnings: string[] }): ReactNode {
  const { t } = useWords()
  if (warnings.length === 0) return null
  return (
    <Notice tone="warn" title={t('paste.warnings', { count: warnings.length })}>
      <ul className="mt-1 grid list-disc gap-1 ps-4">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  )
}

'use client'
import { type ReactNode, useState } from 'react'
import { readableValue } from '#components/admin/story/conflicts/readable-value.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Dialog } from '#components/admin/ui/overlays/dialog.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { Time } from '#components/admin/ui/time.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { ArticleContent } from '#lib/revisions/content.ts'

type RecoveredTextProps = {
  content: ArticleContent
  typedAt: Date
  onTake: () => void
  onDrop: () => void
}

/** Text that another tab of this device left unsaved: look at it, take it over, or leave it. */
export function RecoveredText({ content, typedAt, onTake, onDrop }: RecoveredTextProps): ReactNode {
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="px-3 pt-3 sm:px-5">
      <Notice
        tone="warn"
        title={t('story.recovered.title')}
        action={
          <div className="flex gap-2">
            <Button size="s" onClick={() => setIsOpen(true)}>
              {t('story.recovered.review')}
            </Button>
            <Button size="s" tone="strong" onClick={onTake}>
              {t('story.recovered.take')}
            </Button>
          </div>
        }
      >
        {t('story.recovered.typed')} <Time at={typedAt} form="ago" />
      </Notice>
      <Dialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t('story.recovered.title')}
        size="l"
        footer={
          <>
            <Button tone="danger" onClick={onDrop}>
              {t('story.recovered.drop')}
            </Button>
            <Button tone="strong" onClick={onTake}>
              {t('story.recovered.take')}
            </Button>
          </>
        }
      >
        <div lang={content.lang} dir={content.dir} className="grid gap-3 font-serif text-lg">
          <p className="text-xl font-medium">{content.headline}</p>
          <p className="text-soft">{content.standfirst}</p>
          {content.body.map((block) => (
            <p key={block.id}>{readableValue(block)}</p>
          ))}
        </div>
      </Dialog>
    </div>
  )
}

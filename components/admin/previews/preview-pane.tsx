'use client'
import { ExternalLink } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { PreviewFrames } from '#components/admin/previews/preview-frames.tsx'
import {
  type PreviewSurface,
  pageWidthsPx,
  previewAddress,
} from '#components/admin/previews/preview-surface.ts'
import { SurfaceChoice } from '#components/admin/previews/surface-choice.tsx'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/**
 * A version of a story (null: the latest) in the readers' own rendering, in the place that is chosen. A new version
 * takes the old one's place when it is drawn, at the same height of the page.
 */
export function PreviewPane({
  articleId,
  revisionId,
}: {
  articleId: string
  revisionId: string | null
}): ReactNode {
  const { t } = useWords()
  const [surface, setSurface] = useState<PreviewSurface>('desktop')
  const address = previewAddress(articleId, surface, revisionId)
  return (
    <section aria-label={t('history.pane.title')} className="flex h-full min-h-96 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-rule pb-2">
        <SurfaceChoice value={surface} onChange={setSurface} />
        <div className="flex items-center gap-1">
          <ButtonLink href={`/admin/stories/${articleId}/previews`} tone="quiet" size="s">
            {t('history.pane.links')}
          </ButtonLink>
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={t('history.pane.open')}
            className="grid size-8 place-items-center rounded-md hover:bg-sunk pointer-coarse:size-11"
          >
            <ExternalLink className="size-4" aria-hidden />
          </a>
        </div>
      </div>
      <PreviewFrames address={address} place={surface} widthPx={pageWidthsPx[surface] ?? null} />
    </section>
  )
}

'use client'
import { ImageIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { inlineIsEmpty, inlineToText } from '#blocks/inline/inline-text.ts'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import { useNamed, useStoryDesk, useStoryField } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'

/** The lead picture with its caption and credit as readers get them; pressing it opens its fields. */
export function LeadFigure({ onEdit }: { onEdit: () => void }): ReactNode {
  const { t } = useWords()
  const { file, pictures } = useStoryDesk()
  const [lead] = useStoryField('lead')
  const picture = useNamed(pictures, lead?.media ? [lead.media] : []).get(lead?.media ?? '')
  if (!lead) {
    return (
      <button
        type="button"
        className="mb-5 flex w-full items-center gap-2 rounded-md border border-dashed border-edge px-3 py-2 font-sans text-sm text-soft hover:text-ink"
        onClick={onEdit}
      >
        <ImageIcon className="size-4" aria-hidden />
        {t('story.picture.none')}
      </button>
    )
  }
  const caption = inlineIsEmpty(lead.caption) ? (picture?.caption ?? '') : inlineToText(lead.caption)
  const credit = lead.credit || (picture?.credit ?? '')
  return (
    <figure className="mb-5">
      <button type="button" className="block w-full" onClick={onEdit}>
        {picture ? (
          <LibraryThumb
            picture={picture}
            widthPx={800}
            alt={lead.alt || picture.alt}
            className="max-h-120 w-full rounded-sm"
          />
        ) : (
          <span className="grid aspect-[3/2] place-items-center rounded-sm bg-sunk text-soft">
            {t('story.picture.slot')}
          </span>
        )}
        <span className="sr-only">{t('story.picture.edit')}</span>
      </button>
      <figcaption className="mt-1.5 font-sans text-sm text-soft">
        {caption}{' '}
        {credit ? <span>{file.site.creditStyle === 'dash' ? `— ${credit}` : `(${credit})`}</span> : null}
      </figcaption>
    </figure>
  )
}

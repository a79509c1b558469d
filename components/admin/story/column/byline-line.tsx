'use client'
import type { ReactNode } from 'react'
import { useStoryField } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import { listParts } from '#lib/i18n/list-parts.ts'

/** Who made the story, as one line; pressing it opens the byline's fields. */
export function BylineLine({ onEdit }: { onEdit: () => void }): ReactNode {
  const { t, lang } = useWords()
  const [byline] = useStoryField('byline')
  const names = byline.map(({ name }) => name)
  const line = listParts(names.length, lang)
    .map((part) => ('index' in part ? names[part.index] : part.text))
    .join('')
  return (
    <p className="my-4 border-y border-rule py-1.5 font-sans text-sm">
      <button type="button" className="-mx-1 rounded-sm px-1 text-start hover:bg-sunk" onClick={onEdit}>
        {line === '' ? (
          <span className="text-soft">{t('story.byline.empty')}</span>
        ) : (
          <>
            <span className="sr-only">{t('story.byline.title')}: </span>
            {line}
          </>
        )}
      </button>
    </p>
  )
}

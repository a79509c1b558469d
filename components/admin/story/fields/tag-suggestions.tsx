'use client'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTagSuggestions } from '#components/admin/story/fields/use-tag-suggestions.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PickedTag } from '#lib/tags/search-tags.ts'

/** Tags named in the text, and tags of similar stories; the place keeps its height while they are looked up. */
export function TagSuggestions({ onAdd }: { onAdd: (tag: PickedTag) => void }): ReactNode {
  const { t } = useWords()
  const suggested = useTagSuggestions()
  return (
    <div className="grid min-h-14 content-start gap-1">
      <p className="text-xs text-soft">
        {t(suggested.length > 0 ? 'story.tags.suggested' : 'story.tags.noneSuggested')}
      </p>
      <div className="flex flex-wrap gap-1">
        {suggested.map((tag) => (
          <button
            key={tag.id}
            type="button"
            className="flex items-center gap-1 rounded-sm border border-rule px-1.5 text-sm hover:border-edge pointer-coarse:min-h-9"
            onClick={() => onAdd(tag)}
          >
            <Plus className="size-3 text-soft" aria-hidden />
            <span className="sr-only">{t('story.tags.add')} </span>
            {tag.name}
          </button>
        ))}
      </div>
    </div>
  )
}

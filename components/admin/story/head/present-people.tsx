'use client'
import type { ReactNode } from 'react'
import { initialsOf } from '#components/admin/story/head/initials-of.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { Tooltip } from '#components/admin/ui/overlays/tooltip.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { PresentEditor } from '#lib/drafts/draft.ts'

/** Who else has the story open; pressing somebody goes to the block they are in. */
export function PresentPeople({ present }: { present: PresentEditor[] }): ReactNode {
  const { t } = useWords()
  const { goTo } = useStoryDesk()
  if (present.length === 0) return null
  return (
    <ul className="flex -space-x-1" aria-label={t('story.head.present')}>
      {present.map(({ tabId, name, blockId }) => {
        const says = t(blockId === null ? 'story.head.isHere' : 'story.head.isWriting', { name })
        return (
          <li key={tabId}>
            <Tooltip text={says}>
              <button
                type="button"
                className="grid size-7 place-items-center rounded-full border-2 border-paper bg-accent text-xs font-semibold text-accent-ink"
                onClick={() => {
                  if (blockId !== null) goTo({ block: blockId })
                }}
              >
                <span aria-hidden>{initialsOf(name)}</span>
                <span className="sr-only">{says}</span>
              </button>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}

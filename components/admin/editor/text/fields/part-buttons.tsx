'use client'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BlockEditorProps } from '#blocks/block-editor.ts'
import { IconButton } from '#components/admin/editor/text/tools/icon-button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Moves one part of a block among its like, or takes it out. */
export function PartButtons({
  part,
  removeLabel,
}: {
  part: NonNullable<BlockEditorProps['part']>
  /** For a part of which there is only one, which cannot be moved. */
  removeLabel?: 'editor.text.removeQuoted' | 'editor.text.removeRepliedTo'
}): ReactNode {
  const { t } = useWords()
  return (
    <div contentEditable={false} className="flex gap-1">
      {removeLabel ? null : (
        <>
          <IconButton label={t('editor.text.picture.moveBack')} onClick={() => part.move(-1)}>
            <ArrowUp />
          </IconButton>
          <IconButton label={t('editor.text.picture.moveOn')} onClick={() => part.move(1)}>
            <ArrowDown />
          </IconButton>
        </>
      )}
      <IconButton label={t(removeLabel ?? 'editor.text.removeItem')} onClick={part.remove}>
        <Trash2 />
      </IconButton>
    </div>
  )
}

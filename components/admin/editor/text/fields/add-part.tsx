'use client'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** A button that adds a line, a picture or another part to a block. */
export function AddPart({
  label,
  onAdd,
}: {
  label:
    | 'editor.text.addLine'
    | 'editor.text.addQuoted'
    | 'editor.text.addRepliedTo'
    | 'editor.text.picture.add'
  onAdd: () => void
}): ReactNode {
  const { t } = useWords()
  return (
    <div contentEditable={false} className="font-sans">
      <Button size="s" icon={<Plus aria-hidden />} onClick={onAdd}>
        {t(label)}
      </Button>
    </div>
  )
}

'use client'
import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#components/admin/editor/text/tools/icon-button.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Item = Record<string, unknown>

/** A list of small things with fields of their own, such as the subtitles of a video; `children` draws one of them. */
export function ItemsControl({
  label,
  items,
  empty,
  onChange,
  children,
}: {
  label: string
  items: Item[]
  /** A new thing with nothing in it. */
  empty: Item
  onChange: (items: Item[]) => void
  children: (item: Item, set: (values: Item) => void) => ReactNode
}): ReactNode {
  const { t } = useWords()
  return (
    <fieldset className="grid gap-1">
      <legend className="text-xs text-soft">{label}</legend>
      {items.map((item, index) => (
        <div key={index} className="flex items-end gap-2">
          <div className="grow">
            {children(item, (values) => onChange(items.with(index, { ...item, ...values })))}
          </div>
          <IconButton label={t('editor.text.removeItem')} onClick={() => onChange(items.toSpliced(index, 1))}>
            <Trash2 />
          </IconButton>
        </div>
      ))}
      <div>
        <Button size="s" icon={<Plus aria-hidden />} onClick={() => onChange([...items, empty])}>
          {t('editor.text.addItem')}
        </Button>
      </div>
    </fieldset>
  )
}

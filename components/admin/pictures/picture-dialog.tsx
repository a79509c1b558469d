'use client'
import { type ReactNode, useState } from 'react'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import { PictureUploads } from '#components/admin/pictures/upload/picture-uploads.tsx'
import { usePictureSearch } from '#components/admin/pictures/use-picture-search.ts'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { Dialog } from '#components/admin/ui/overlays/dialog.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  onChoose: (picture: LibraryPicture) => void
  /** Adding one needs the right `picture.upload`. */
  mayUpload: boolean
}

/** Chooses a picture of the library by what it says, or adds one to it. */
export function PictureDialog({ open, onOpenChange, onChoose, mayUpload }: Props): ReactNode {
  const { t } = useWords()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('pictures.dialog.title')} size="l">
      {open ? <Library onChoose={onChoose} mayUpload={mayUpload} /> : null}
    </Dialog>
  )
}

function Library({ onChoose, mayUpload }: Pick<Props, 'onChoose' | 'mayUpload'>): ReactNode {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const { found, state } = usePictureSearch(query)
  return (
    <div className="grid gap-4">
      {mayUpload ? <PictureUploads onUse={onChoose} /> : null}
      <Field label={t('pictures.list.search')} hint={t('pictures.list.searchHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </Field>
      <output className="min-h-5 text-sm text-soft">
        {state === 'failed'
          ? t('pictures.dialog.failed')
          : state === 'found'
            ? t('pictures.list.count', { count: found.length })
            : null}
      </output>
      <ul className="grid min-h-60 grid-cols-2 content-start gap-3 sm:grid-cols-4">
        {found.map((picture) => (
          <li key={picture.id} className="min-w-0">
            <LibraryChoice picture={picture} onChoose={() => onChoose(picture)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function LibraryChoice({ picture, onChoose }: { picture: LibraryPicture; onChoose: () => void }): ReactNode {
  const { t } = useWords()
  return (
    <button type="button" className="group grid w-full gap-1 text-start" onClick={onChoose}>
      <LibraryThumb
        picture={picture}
        className="aspect-[4/3] w-full rounded-sm outline-offset-2 group-hover:outline-2 group-hover:outline-accent"
      />
      <span className="line-clamp-2 text-xs">{picture.caption || picture.alt || t('pictures.untitled')}</span>
      <span className="truncate text-xs text-soft">{picture.credit}</span>
    </button>
  )
}

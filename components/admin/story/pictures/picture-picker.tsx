'use client'
import { type ReactNode, useState } from 'react'
import { LibraryThumb } from '#components/admin/story/pictures/library-thumb.tsx'
import { PictureUpload } from '#components/admin/story/pictures/picture-upload.tsx'
import { usePictureSearch } from '#components/admin/story/pictures/use-picture-search.ts'
import { Dialog } from '#components/admin/ui/dialog.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

type PickerProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  onChoose: (picture: LibraryPicture) => void
  /** Uploads need the right `picture.upload`. */
  canUpload?: boolean
}

/** Chooses a picture of the library by caption, credit or alt text, or adds one to it. */
export function PicturePicker({ open, onOpenChange, onChoose, canUpload = true }: PickerProps): ReactNode {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const { found, state } = usePictureSearch(query, open)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('story.picture.library')} size="l">
      <div className="grid gap-4">
        {canUpload ? <PictureUpload onUploaded={onChoose} /> : null}
        <Field label={t('story.picture.search')}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={query}
              placeholder={t('story.picture.searchHint')}
              onChange={({ target }) => setQuery(target.value)}
            />
          )}
        </Field>
        <output className="min-h-5 text-sm text-soft">
          {state === 'failed'
            ? t('story.unreachable')
            : state === 'found'
              ? t('story.picture.found', { count: found.length })
              : null}
        </output>
        <ul className="grid min-h-60 grid-cols-2 content-start gap-3 sm:grid-cols-4">
          {found.map((picture) => (
            <li key={picture.id}>
              <LibraryChoice picture={picture} onChoose={() => onChoose(picture)} />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function LibraryChoice({ picture, onChoose }: { picture: LibraryPicture; onChoose: () => void }): ReactNode {
  const words = picture.caption || picture.alt
  return (
    <button type="button" className="group grid w-full gap-1 text-start" onClick={onChoose}>
      <LibraryThumb
        picture={picture}
        className="aspect-[4/3] w-full rounded-sm outline-offset-2 group-hover:outline-2 group-hover:outline-accent"
      />
      <span className="line-clamp-2 text-xs">{words}</span>
      <span className="truncate text-xs text-soft">{picture.credit}</span>
    </button>
  )
}

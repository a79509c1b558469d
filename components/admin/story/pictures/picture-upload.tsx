'use client'
import { ImageUp } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type PictureWords, uploadPicture } from '#components/admin/story/pictures/upload-picture.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Checkbox, Field, TextArea, TextInput } from '#components/admin/ui/field.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

const types = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff'
const noWords: PictureWords = { alt: '', decorative: false, caption: '', credit: '' }

/** Adds a picture file to the library: chosen, dropped or pasted, described before it is sent. */
export function PictureUpload({ onUploaded }: { onUploaded: (picture: LibraryPicture) => void }): ReactNode {
  const { t } = useWords()
  const [chosen, setChosen] = useState<{ file: File; preview: string } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const [first] = files ?? []
    if (first?.type.startsWith('image/')) setChosen({ file: first, preview: URL.createObjectURL(first) })
  }
  useEffect(() => () => URL.revokeObjectURL(chosen?.preview ?? ''), [chosen])
  if (chosen) return <UploadForm {...chosen} onCancel={() => setChosen(null)} onUploaded={onUploaded} />
  return (
    <div
      className="flex flex-wrap items-center gap-3 rounded-md border border-dashed border-edge p-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
      onPaste={(event) => take(event.clipboardData.files)}
    >
      <Button icon={<ImageUp className="size-4" aria-hidden />} onClick={() => input.current?.click()}>
        {t('story.picture.upload')}
      </Button>
      <span className="text-sm text-soft">{t('story.picture.uploadHint')}</span>
      <input
        ref={input}
        type="file"
        accept={types}
        className="sr-only"
        tabIndex={-1}
        aria-label={t('story.picture.upload')}
        onChange={({ target }) => take(target.files)}
      />
    </div>
  )
}

function UploadForm({
  file,
  preview,
  onCancel,
  onUploaded,
}: {
  file: File
  preview: string
  onCancel: () => void
  onUploaded: (picture: LibraryPicture) => void
}): ReactNode {
  const { t } = useWords()
  const [words, setWords] = useState(noWords)
  const [error, setError] = useState('')
  const [isPending, setIsPending] = useState(false)
  const change = (changes: Partial<PictureWords>) => setWords({ ...words, ...changes })

  async function send(): Promise<void> {
    setIsPending(true)
    const result = await uploadPicture(file, words)
    setIsPending(false)
    if (result.ok) onUploaded(result.value)
    else setError(result.message || t('story.unreachable'))
  }

  return (
    <div className="grid gap-3 rounded-md border border-rule p-3 sm:grid-cols-[10rem_1fr]">
      <img src={preview} alt="" className="aspect-[4/3] w-full rounded-sm bg-sunk object-contain" />
      <div className="grid gap-3">
        <Field label={t('story.picture.alt')} hint={t('story.picture.altHint')}>
          {(control) => (
            <TextArea
              {...control}
              value={words.alt}
              onChange={({ target }) => change({ alt: target.value })}
            />
          )}
        </Field>
        <Checkbox
          label={t('story.picture.decorative')}
          checked={words.decorative}
          onChange={({ target }) => change({ decorative: target.checked })}
        />
        <Field label={t('story.picture.caption')}>
          {(control) => (
            <TextArea
              {...control}
              value={words.caption}
              onChange={({ target }) => change({ caption: target.value })}
            />
          )}
        </Field>
        <Field label={t('story.picture.credit')} hint={t('story.picture.creditHint')}>
          {(control) => (
            <TextInput
              {...control}
              value={words.credit}
              onChange={({ target }) => change({ credit: target.value })}
            />
          )}
        </Field>
        {error ? <Notice tone="bad">{error}</Notice> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onCancel}>{t('story.cancel')}</Button>
          <Button tone="strong" pending={isPending} onClick={() => void send()}>
            {t('story.picture.add')}
          </Button>
        </div>
      </div>
    </div>
  )
}

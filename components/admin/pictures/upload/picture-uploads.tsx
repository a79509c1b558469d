'use client'
import { ImageUp } from 'lucide-react'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { UploadRow } from '#components/admin/pictures/upload/upload-row.tsx'
import { useUploads } from '#components/admin/pictures/upload/use-uploads.ts'
import { buttonClass } from '#components/admin/ui/button-class.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

const types = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff'

type UploadsProps = {
  /** Called when pictures arrived; one and the same function. */
  onAdded?: () => void
  /** Where a picture is being chosen: takes one. */
  onUse?: (picture: LibraryPicture) => void
}

/** Puts files into the library: chosen, dropped or pasted anywhere on the page. Without script a form sends one. */
export function PictureUploads({ onAdded, onUse }: UploadsProps): ReactNode {
  const { t } = useWords()
  const { uploads, add, cancel, retry, clearFinished } = useUploads(onAdded)
  const id = useId()
  const isOver = useFilesFromPage(add)
  const hasFinished = uploads.some(({ state }) => state === 'done' || state === 'failed')
  return (
    <section aria-label={t('pictures.upload.title')} className="grid gap-2">
      <form
        method="post"
        encType="multipart/form-data"
        action="/admin/pictures/upload"
        data-over={isOver || undefined}
        className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-dashed border-edge bg-raise p-3 data-over:border-accent data-over:bg-wash"
      >
        <input
          id={id}
          type="file"
          name="picture"
          required
          multiple
          accept={types}
          className="peer sr-only noscript:not-sr-only"
          onChange={({ target }) => {
            add(target.files ?? [])
            target.value = ''
          }}
        />
        <label
          htmlFor={id}
          className={`${buttonClass('strong')} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus noscript:hidden`}
        >
          <ImageUp aria-hidden />
          {t('pictures.upload.choose')}
        </label>
        <noscript>
          <Button type="submit">{t('pictures.upload.send')}</Button>
        </noscript>
        <p className="min-w-0 grow basis-52 text-sm text-soft">
          {t(isOver ? 'pictures.upload.drop' : 'pictures.upload.hint')}
        </p>
        {hasFinished ? (
          <Button size="s" tone="quiet" onClick={clearFinished}>
            {t('pictures.upload.dismiss')}
          </Button>
        ) : null}
      </form>
      {uploads.length > 0 ? (
        <ul aria-label={t('pictures.upload.queue')} className="rounded-md border border-rule bg-raise px-3">
          {uploads.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              onCancel={() => cancel(upload)}
              onRetry={() => retry(upload)}
              onUse={onUse ?? null}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** Takes picture files dropped or pasted anywhere; answers whether some are held over the page. */
function useFilesFromPage(add: (files: Iterable<File>) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const options = { signal: ending.signal }
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      },
      options,
    )
    addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setIsOver(false)
      },
      options,
    )
    addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setIsOver(false)
        add(event.dataTransfer?.files ?? [])
      },
      options,
    )
    addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
        if (files.length === 0) return
        event.preventDefault()
        add(files)
      },
      options,
    )
    return () => ending.abort()
  }, [add])
  return isOver
}

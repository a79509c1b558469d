'use client'
import { X } from 'lucide-react'
import NextLink from 'next/link'
import { type ReactNode, useCallback } from 'react'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import type { Upload } from '#components/admin/pictures/upload/create-upload-queue.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

type RowProps = {
  upload: Upload
  onCancel: () => void
  onRetry: () => void
  /** Where a picture is being chosen: takes this one. */
  onUse: ((picture: LibraryPicture) => void) | null
}

/** One file on its way into the library, and what came of it. */
export function UploadRow({ upload, onCancel, onRetry, onUse }: RowProps): ReactNode {
  const { t } = useWords()
  const { file, state, picture } = upload
  const isOnItsWay = state !== 'done' && state !== 'failed'
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] items-start gap-3 border-t border-rule py-2 first:border-t-0">
      {picture ? (
        <LibraryThumb picture={picture} className="h-14 w-18 rounded-sm" />
      ) : (
        <FilePreview file={file} />
      )}
      <div className="grid min-w-0 gap-1">
        <p className="truncate text-sm font-medium">{file.name}</p>
        <UploadState upload={upload} />
        {picture ? <Found picture={picture} onUse={onUse} alike={picture.alike} /> : null}
      </div>
      {isOnItsWay ? (
        <button
          type="button"
          onClick={onCancel}
          aria-label={t('pictures.upload.cancel', { name: file.name })}
          className="grid size-8 place-items-center rounded-md text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-11"
        >
          <X className="size-4" aria-hidden />
        </button>
      ) : state === 'failed' ? (
        <Button size="s" onClick={onRetry}>
          {t('pictures.upload.retry')}
        </Button>
      ) : null}
    </li>
  )
}

function UploadState({ upload: { file, state, progress, picture, message } }: { upload: Upload }): ReactNode {
  const { t } = useWords()
  if (state === 'failed') {
    return (
      <p role="alert" className="text-sm text-bad">
        {t('pictures.upload.failed')}. {message || t('story.unreachable')}
      </p>
    )
  }
  if (picture) {
    return (
      <p className="text-sm text-good">
        {t(picture.known ? 'pictures.upload.known' : 'pictures.upload.done')}
      </p>
    )
  }
  const percent = Math.round(progress * 100)
  return (
    <>
      <progress
        max={100}
        value={percent}
        aria-label={t('pictures.upload.progress', { name: file.name })}
        className="h-1.5 w-full accent-accent"
      />
      <p className="text-xs text-soft">
        {state === 'waiting'
          ? t('pictures.upload.waiting')
          : state === 'paused'
            ? t('pictures.upload.paused')
            : state === 'checking'
              ? t('pictures.upload.checking')
              : t('pictures.upload.sending', { percent })}
      </p>
    </>
  )
}

/** What was read from the file, to be checked, and what it looks like. */
function Found({
  picture,
  alike,
  onUse,
}: {
  picture: LibraryPicture
  alike: LibraryPicture[]
  onUse: RowProps['onUse']
}): ReactNode {
  const { t } = useWords()
  return (
    <>
      <p className="text-xs text-soft">
        {picture.caption || t('pictures.upload.noCaption')} ·{' '}
        {picture.credit || t('pictures.upload.noCredit')}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {onUse ? (
          <Button size="s" tone="strong" onClick={() => onUse(picture)}>
            {t('pictures.upload.use')}
          </Button>
        ) : (
          <NextLink
            href={`/admin/pictures/${picture.id}`}
            className="text-sm text-accent underline underline-offset-2"
          >
            {t('pictures.upload.check')}
          </NextLink>
        )}
      </div>
      {alike.length > 0 ? (
        <div className="mt-1 grid gap-1 rounded-md bg-warn-wash p-2 text-sm">
          <p>{t('pictures.upload.alike')}</p>
          <ul className="flex flex-wrap gap-3">
            {alike.map((other) => (
              <li key={other.id} className="flex items-center gap-2">
                <LibraryThumb picture={other} className="h-12 w-16 rounded-sm" />
                <AlikeChoice other={other} onUse={onUse} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}

function AlikeChoice({ other, onUse }: { other: LibraryPicture; onUse: RowProps['onUse'] }): ReactNode {
  const { t } = useWords()
  const words = t('pictures.upload.useThis', { name: other.caption || other.alt || other.credit })
  if (onUse) {
    return (
      <Button size="s" className="max-w-60 truncate" onClick={() => onUse(other)}>
        {words}
      </Button>
    )
  }
  return (
    <NextLink href={`/admin/pictures/${other.id}`} className="text-accent underline underline-offset-2">
      {words}
    </NextLink>
  )
}

/** The file itself until the library has it; a format the browser cannot draw is an empty place. */
function FilePreview({ file }: { file: File }): ReactNode {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(file)
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [file],
  )
  return <img ref={show} alt="" className="h-14 w-18 rounded-sm bg-sunk object-cover" />
}

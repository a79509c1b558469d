'use client'
import { type ChangeEvent, type ReactNode, use, useEffect, useState } from 'react'
import { type PictureChoice, SourcesContext } from '#components/admin/editor/text/editor-sources.ts'
import { rememberPicture } from '#components/admin/editor/text/fields/use-picture.ts'
import { Dialog } from '#components/admin/ui/dialog.tsx'
import { Field, TextInput } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  onChoose: (choice: PictureChoice) => void
}

/** Chooses a picture of the library, or adds a file to it. */
export function PictureDialog({ open, onOpenChange, onChoose }: Props): ReactNode {
  const { t } = useWords()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('editor.text.picture.library')} size="l">
      {open ? <Library onChoose={onChoose} /> : null}
    </Dialog>
  )
}

function Library({ onChoose }: Pick<Props, 'onChoose'>): ReactNode {
  const { t } = useWords()
  const { pictures } = use(SourcesContext)
  const [query, setQuery] = useState('')
  const { found, message } = usePictureSearch(query)
  const choose = (picture: PictureChoice) => {
    rememberPicture(pictures, picture)
    onChoose(picture)
  }
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end gap-4">
        <Field label={t('editor.text.picture.search')} className="grow">
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={query}
              onChange={({ target }) => setQuery(target.value)}
            />
          )}
        </Field>
        {pictures.upload ? <Upload onUploaded={choose} /> : null}
      </div>
      <output className="block min-h-5 text-sm text-soft">{message}</output>
      <ul className="grid min-h-60 grid-cols-2 content-start gap-3 sm:grid-cols-4">
        {found.map((picture) => (
          <li key={picture.media}>
            <button
              type="button"
              className="group grid w-full gap-1 text-start"
              onClick={() => choose(picture)}
            >
              <img
                src={picture.thumbUrl}
                alt=""
                loading="lazy"
                className="aspect-[4/3] w-full rounded-sm bg-sunk object-cover outline-offset-2 group-hover:outline-2 group-hover:outline-accent"
              />
              <span className="line-clamp-2 text-xs">{picture.name}</span>
              <span className="truncate text-xs text-soft">{picture.credit}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Upload({ onUploaded }: { onUploaded: (picture: PictureChoice) => void }): ReactNode {
  const { t } = useWords()
  const { pictures } = use(SourcesContext)
  const [error, setError] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file || !pictures.upload) return
    setIsBusy(true)
    const result = await pictures.upload(file)
    setIsBusy(false)
    if (result.ok) onUploaded(result.value)
    else setError(result.message)
  }
  return (
    <Field label={t('editor.text.picture.upload')} error={error}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept="image/*"
          disabled={isBusy}
          aria-busy={isBusy}
          className="control text-sm"
          onChange={(event) => void upload(event)}
        />
      )}
    </Field>
  )
}

function usePictureSearch(query: string): { found: PictureChoice[]; message: string } {
  const { t } = useWords()
  const { pictures } = use(SourcesContext)
  const [found, setFound] = useState<PictureChoice[]>([])
  const [message, setMessage] = useState('')
  useEffect(() => {
    let isCurrent = true
    const search = async () => {
      const answer = await pictures.search(query).catch(() => null)
      if (!isCurrent) return
      setFound(answer ?? [])
      setMessage(
        answer === null
          ? t('editor.text.picture.failed')
          : t('editor.text.picture.found', { count: answer.length }),
      )
    }
    const timer = setTimeout(() => void search(), 150)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [query, pictures, t])
  return { found, message }
}

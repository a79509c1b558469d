'use client'
import NextLink from 'next/link'
import { type ReactNode, useState } from 'react'
import { LibraryThumb } from '#components/admin/pictures/library-thumb.tsx'
import { PictureDialog } from '#components/admin/pictures/picture-dialog.tsx'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { Result } from '#lib/result.ts'

type Action = (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>

type ReplaceFormProps = {
  pictureId: string
  replacedBy: LibraryPicture | null
  mayUpload: boolean
  replace: Action
  keep: Action
}

/** Shows another picture wherever this one is used, or ends that. */
export function ReplaceForm({
  pictureId,
  replacedBy,
  mayUpload,
  replace,
  keep,
}: ReplaceFormProps): ReactNode {
  const { t } = useWords()
  return (
    <section aria-labelledby="replace" className="grid gap-3">
      <h2 id="replace" className="font-serif text-lg font-semibold">
        {t('pictures.replace.title')}
      </h2>
      {replacedBy ? (
        <ActionForm action={keep} className="grid gap-3">
          <input type="hidden" name="id" value={pictureId} />
          <p className="text-sm">{t('pictures.replace.by')}</p>
          <div className="flex items-center gap-3">
            <LibraryThumb picture={replacedBy} className="h-16 w-24 rounded-sm" />
            <NextLink href={`/admin/pictures/${replacedBy.id}`} className="text-accent underline">
              {t('pictures.replace.open')}
            </NextLink>
          </div>
          <div>
            <SubmitButton tone="plain">{t('pictures.replace.end')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <ChooseOther pictureId={pictureId} mayUpload={mayUpload} replace={replace} />
      )}
    </section>
  )
}

function ChooseOther({
  pictureId,
  mayUpload,
  replace,
}: Pick<ReplaceFormProps, 'pictureId' | 'mayUpload' | 'replace'>): ReactNode {
  const { t } = useWords()
  const [isChoosing, setIsChoosing] = useState(false)
  const [other, setOther] = useState<LibraryPicture | null>(null)
  return (
    <>
      <ActionForm action={replace} className="grid gap-3">
        <input type="hidden" name="id" value={pictureId} />
        <p className="text-sm text-soft">{t('pictures.replace.lead')}</p>
        <noscript>
          <input name="byId" required aria-label={t('pictures.replace.id')} className="control" />
        </noscript>
        {other ? (
          <>
            <input type="hidden" name="byId" value={other.id} />
            <LibraryThumb picture={other} className="h-24 w-36 rounded-sm" alt={other.alt} />
          </>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button className="noscript:hidden" onClick={() => setIsChoosing(true)}>
            {t('pictures.replace.choose')}
          </Button>
          <div hidden={other === null} className="noscript:block">
            <SubmitButton>{t('pictures.replace.submit')}</SubmitButton>
          </div>
        </div>
      </ActionForm>
      <PictureDialog
        open={isChoosing}
        onOpenChange={setIsChoosing}
        mayUpload={mayUpload}
        onChoose={(picture) => {
          setOther(picture)
          setIsChoosing(false)
        }}
      />
    </>
  )
}

'use client'
import { ImageOff, ImagePlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { PictureChoice } from '#components/admin/editor/text/editor-sources.ts'
import { useChosenPicture, usePicture } from '#components/admin/editor/text/fields/use-picture.ts'
import { PictureDialog } from '#components/admin/pictures/picture-dialog.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = {
  media: string | null
  alt: string
  isSmall?: boolean
  onChoose: (choice: PictureChoice) => void
  onRemove: () => void
}

/** A picture with what changes it, or the empty place for one. */
export function PictureSlot({ media, alt, isSmall = false, onChoose, onRemove }: Props): ReactNode {
  const { t } = useWords()
  const [isChoosing, setIsChoosing] = useState(false)
  const { take, mayUpload } = useChosenPicture()
  const { picture, isMissing } = usePicture(media)
  const choose = t(media === null ? 'editor.text.picture.choose' : 'editor.text.picture.change')
  return (
    <div contentEditable={false} className={`grid gap-2 font-sans text-sm ${isSmall ? 'w-48' : ''}`}>
      {media === null ? (
        isSmall ? null : (
          <EmptySlot words={t('editor.text.picture.slot')} />
        )
      ) : (
        <Shown picture={picture} alt={alt} missing={isMissing ? t('editor.text.picture.missing') : null} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="s" icon={<ImagePlus aria-hidden />} onClick={() => setIsChoosing(true)}>
          {choose}
        </Button>
        {media === null ? null : (
          <Button size="s" tone="quiet" onClick={onRemove}>
            {t('editor.text.picture.remove')}
          </Button>
        )}
      </div>
      <PictureDialog
        open={isChoosing}
        onOpenChange={setIsChoosing}
        mayUpload={mayUpload}
        onChoose={(chosen) => {
          onChoose(take(chosen))
          setIsChoosing(false)
        }}
      />
    </div>
  )
}

function EmptySlot({ words }: { words: string }): ReactNode {
  return (
    <div className="grid aspect-[3/1] content-center justify-items-center gap-2 rounded-sm border border-dashed border-edge bg-sunk p-4 text-center text-soft">
      <ImageOff className="size-6" aria-hidden />
      {words}
    </div>
  )
}

// The place has its height before the file has come.
function Shown({
  picture,
  alt,
  missing,
}: {
  picture: PictureChoice | null
  alt: string
  missing: string | null
}): ReactNode {
  if (missing !== null) return <EmptySlot words={missing} />
  if (picture === null) return <div className="aspect-[3/2] rounded-sm bg-sunk" aria-busy="true" />
  return (
    <img
      src={picture.thumbUrl}
      alt={alt}
      width={picture.widthPx}
      height={picture.heightPx}
      draggable={false}
      className="h-auto w-full rounded-sm bg-sunk"
    />
  )
}

'use client'
import { ImageDown } from 'lucide-react'
import { type ReactNode, use, useState } from 'react'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { SourcesContext } from '#components/admin/editor/text/editor-sources.ts'
import { rememberPicture } from '#components/admin/editor/text/fields/use-picture.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = {
  block: EmbedBlock
  /** Where the network has the picture. */
  pictureUrl: string | null
  fill: (values: Partial<EmbedBlock>) => void
}

/** Takes the picture of an embedded post into the library, with its author and address, so that readers see our own file. */
export function KeepPicture({ block, pictureUrl, fill }: Props): ReactNode {
  const { t } = useWords()
  const { embeds, pictures } = use(SourcesContext)
  const [asked, setAsked] = useState<{ isPending: boolean; refusal: string }>({
    isPending: false,
    refusal: '',
  })
  const keepPicture = embeds?.keepPicture
  if (pictureUrl === null || block.media !== null || !keepPicture) return null

  async function keep(url: string, ask: NonNullable<typeof keepPicture>): Promise<void> {
    setAsked({ isPending: true, refusal: '' })
    const credit = block.author || block.handle
    const kept = await ask({ url, credit, source: block.url ?? url })
    setAsked({ isPending: false, refusal: kept.ok ? '' : kept.message || t('embeds.picture.lost') })
    if (!kept.ok) return
    rememberPicture(pictures, kept.value)
    fill({ media: kept.value.media })
  }

  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          size="s"
          icon={<ImageDown aria-hidden />}
          pending={asked.isPending}
          onClick={() => void keep(pictureUrl, keepPicture)}
        >
          {t('embeds.picture.keep')}
        </Button>
        <span className="text-soft">{t('embeds.picture.hint')}</span>
      </p>
      {asked.refusal === '' ? null : <Notice tone="bad">{asked.refusal}</Notice>}
    </div>
  )
}

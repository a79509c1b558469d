'use client'
import { type ReactNode, useState } from 'react'
import { Combobox } from '#components/admin/ui/combobox/combobox.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

const thumbWidthPx = 160

type Portrait = { id: string; hash: string }

/** A person's picture, chosen from the library; sends its id as `portraitId`. */
export function PortraitField({ portrait, name }: { portrait: Portrait | null; name: string }): ReactNode {
  const { t } = useWords()
  const [chosen, choose] = useState(portrait)
  const [found, setFound] = useState<Map<string, LibraryPicture>>(new Map())

  async function search(query: string) {
    const response = await fetch(`/api/newsroom/pictures?q=${encodeURIComponent(query)}`)
    const answer = (await response.json()) as { ok: boolean; value: LibraryPicture[] }
    const pictures = answer.ok ? answer.value : []
    setFound(new Map(pictures.map((picture) => [picture.id, picture])))
    const none = { value: '', label: t('people.field.noPortrait') }
    return [
      none,
      ...pictures.map(({ id, caption, alt, credit }) => ({
        value: id,
        label: caption || alt || id,
        hint: credit,
      })),
    ]
  }

  return (
    <div className="grid grid-cols-[5rem_1fr] items-start gap-4">
      <input type="hidden" name="portraitId" value={chosen?.id ?? ''} />
      <div className="size-20 overflow-hidden rounded-full bg-sunk">
        {chosen ? (
          <img
            src={`/api/newsroom/pictures/${chosen.hash}/${thumbWidthPx}.jpg`}
            alt={t('people.field.portraitAlt', { name })}
            width={80}
            height={80}
            className="size-full object-cover"
          />
        ) : null}
      </div>
      <Combobox
        label={t('people.field.portrait')}
        placeholder={chosen ? t('people.field.choosePortrait') : t('people.field.noPortrait')}
        value={null}
        onChange={(option) => choose(option ? (found.get(option.value) ?? null) : null)}
        search={search}
      />
    </div>
  )
}

'use client'
import { type ReactNode, useState } from 'react'
import { askNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Select } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { tagKinds } from '#lib/tags/public-tag.ts'
import type { PickedTag } from '#lib/tags/search-tags.ts'

/** Offers to make a tag of a name that was searched in vain. */
export function TagCoiner({
  name,
  onCoined,
}: {
  name: string
  onCoined: (tag: PickedTag) => void
}): ReactNode {
  const { t } = useWords()
  const [kind, setKind] = useState<string>('topic')
  const [error, setError] = useState('')
  const [isPending, setIsPending] = useState(false)

  async function coin(): Promise<void> {
    setIsPending(true)
    const coined = await askNewsroom<PickedTag>('tags', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, kind }),
    })
    setIsPending(false)
    if (coined.ok) onCoined(coined.value)
    else setError(coined.message || t('story.unreachable'))
  }

  return (
    <div className="grid gap-1 rounded-md bg-sunk p-2">
      <div className="flex flex-wrap items-center gap-1.5">
        <span className="text-sm">{t('story.tags.unknown', { name })}</span>
        <Select
          className="w-auto!"
          aria-label={t('story.tags.kind')}
          value={kind}
          options={tagKinds.map((one) => ({ value: one, label: t(`story.tags.kinds.${one}`) }))}
          onChange={(event) => setKind(event.target.value)}
        />
        <Button size="s" pending={isPending} onClick={() => void coin()}>
          {t('story.tags.coin')}
        </Button>
      </div>
      {error ? (
        <p role="alert" className="text-sm text-bad">
          {error}
        </p>
      ) : null}
    </div>
  )
}

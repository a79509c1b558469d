'use client'
import { type ReactNode, use, useEffect, useState } from 'react'
import { SourcesContext, type StoryChoice } from '#components/admin/editor/text/editor-sources.ts'
import { Combobox, type ComboboxOption } from '#components/admin/ui/combobox/combobox.tsx'

/** Chooses one of our stories by its headline. */
export function StoryControl({
  label,
  article,
  onChange,
}: {
  label: string
  article: string | null
  onChange: (article: string | null) => void
}): ReactNode {
  const { stories } = use(SourcesContext)
  const [known, setKnown] = useState<ComboboxOption | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (article === null) return undefined
    const ask = async () => {
      const found = await stories.byIds([article]).catch(() => [])
      if (isCurrent && found[0]) setKnown(optionOf(found[0]))
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [article, stories])
  const value =
    article === null ? null : known?.value === article ? known : { value: article, label: article }
  return (
    <Combobox
      label={label}
      value={value}
      search={async (query) => (await stories.search(query)).map(optionOf)}
      onChange={(option) => {
        setKnown(option)
        onChange(option?.value ?? null)
      }}
    />
  )
}

function optionOf({ article, headline, hint }: StoryChoice): ComboboxOption {
  return { value: article, label: headline, hint }
}

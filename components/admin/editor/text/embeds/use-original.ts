import { use, useEffect, useEffectEvent, useState } from 'react'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { SourcesContext } from '#components/admin/editor/text/editor-sources.ts'
import {
  type Difference,
  differencesFrom,
  type OriginalField,
  takenOver,
} from '#components/admin/editor/text/embeds/fresh-snapshot.ts'
import { takeUnasked } from '#components/admin/editor/text/embeds/pasted-embed.ts'
import type { ResolvedEmbed, Snapshot } from '#lib/embeds/snapshot.ts'

type Asked =
  | { state: 'unasked' | 'asking' | 'silent' | 'same' | 'filled' }
  | { state: 'differs'; snapshot: Snapshot; differences: Difference[] }

type Original = {
  asked: Asked
  /** Where its network had a picture of it when it was last asked. */
  pictureUrl: string | null
  /** Asks again; null where nobody can be asked. */
  refresh: (() => void) | null
  take: (names: OriginalField[]) => void
  keep: () => void
}

/**
 * Asks an embed's original what it says: by itself once after it was pasted, when only what is still empty is filled,
 * and whenever an editor wants it, when the editor chooses what is taken over.
 */
export function useOriginal(
  readBlock: () => EmbedBlock,
  fill: (values: Partial<EmbedBlock>) => void,
): Original {
  const { embeds } = use(SourcesContext)
  const { url } = readBlock()
  const [pasted] = useState(() => takeUnasked(url))
  const [pictureUrl, setPictureUrl] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked>({ state: pasted === null ? 'unasked' : 'asking' })

  function takeFrom(snapshot: Snapshot, names: OriginalField[]): void {
    if (embeds) fill(takenOver(readBlock(), snapshot, names, { by: embeds.capturedBy, at: new Date() }))
    setAsked({ state: 'filled' })
  }

  function receive(answer: ResolvedEmbed | null, isPasted: boolean): void {
    if (!answer?.answered) return setAsked({ state: 'silent' })
    const { snapshot } = answer
    setPictureUrl(snapshot.pictureUrl)
    const differences = differencesFrom(readBlock(), snapshot)
    const empty = differences.filter(({ here }) => here === '').map(({ name }) => name)
    if (isPasted) return takeFrom(snapshot, empty)
    setAsked(differences.length === 0 ? { state: 'same' } : { state: 'differs', snapshot, differences })
  }

  const receivePasted = useEffectEvent((answer: ResolvedEmbed | null) => receive(answer, true))
  useEffect(() => {
    if (pasted === null || !embeds) return undefined
    let isCurrent = true
    const ask = async () => {
      const answer = await embeds.ask(pasted)
      if (isCurrent) receivePasted(answer)
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [pasted, embeds])

  async function refresh(from: string): Promise<void> {
    setAsked({ state: 'asking' })
    receive((await embeds?.ask(from)) ?? null, false)
  }

  return {
    asked,
    pictureUrl,
    refresh: embeds && url !== null ? () => void refresh(url) : null,
    take: (names) => {
      if (asked.state === 'differs') takeFrom(asked.snapshot, names)
    },
    keep: () => setAsked({ state: 'unasked' }),
  }
}

'use client'
import { type ReactNode, use, useEffect, useState } from 'react'
import type { ReferencedEmbed } from '#blocks/context.ts'
import { SourcesContext } from '#components/admin/editor/text/editor-sources.ts'
import { Notice } from '#components/admin/ui/notice.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** What happened to the original of an embed, and the way to take it down everywhere for who may. */
export function OriginalStanding({ url }: { url: string | null }): ReactNode {
  const { t } = useWords()
  const { embeds } = use(SourcesContext)
  const standing = useStanding(url)
  const href = url === null ? null : (embeds?.takedownHref?.(url) ?? null)
  const changed = standing && !standing.takenDown && standing.state !== 'live'
  return (
    <>
      {standing?.takenDown ? (
        <Notice tone="bad" title={t('embeds.standing.takenDown')}>
          {t('embeds.standing.takenDownHint')}
        </Notice>
      ) : null}
      {changed ? (
        <Notice tone="warn">{t('embeds.standing.changed', { state: standing.state })}</Notice>
      ) : null}
      {href === null ? null : (
        <p>
          <a href={href} target="_blank" className="text-soft underline hover:text-ink">
            {t(standing?.takenDown ? 'embeds.standing.restore' : 'embeds.standing.takeDown')}
          </a>
        </p>
      )}
    </>
  )
}

/** How the original at an address stands; null while that is on its way, and where nobody knows it. */
function useStanding(url: string | null): ReferencedEmbed | null {
  const { embeds } = use(SourcesContext)
  const [found, setFound] = useState<{ url: string; standing: ReferencedEmbed | null } | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (url === null || !embeds?.standing) return undefined
    const ask = async () => {
      const standing = (await embeds.standing?.(url)) ?? null
      if (isCurrent) setFound({ url, standing })
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [url, embeds])
  return found?.url === url ? found.standing : null
}

import type { ReactNode } from 'react'
import { isWebUrl } from '#lib/html/safe-href.ts'
import type { Words } from '#lib/i18n/words-for.ts'
import type { SyndicationSource } from '#lib/revisions/content.ts'

/** Where a syndicated story is from; a link where its address is known. */
export function SourceLine({ source, words }: { source: SyndicationSource | null; words: Words }): ReactNode {
  if (!source) return null
  // A draft holds whatever was typed or imported.
  const url = source.url !== null && isWebUrl(source.url) ? source.url : null
  const name = source.name || hostOf(url)
  return (
    <p className="source-line" lang={words.lang} dir={words.dir}>
      {url === null ? (
        words.t(name === '' ? 'article.sourceUnnamed' : 'article.source', { name })
      ) : (
        <a href={url} rel="noopener external">
          {words.t('article.readFull', { name })}
        </a>
      )}
    </p>
  )
}

function hostOf(url: string | null): string {
  return url === null ? '' : (URL.parse(url)?.host.replace(/^www\./, '') ?? '')
}

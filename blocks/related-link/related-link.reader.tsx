import type { ReactNode } from 'react'
import { rootProps } from '#blocks/body/block-root.ts'
import type { ReaderProps } from '#blocks/read-context.ts'
import { relatedTeaser } from '#blocks/related-link/related-teaser.ts'
import { isSafeHref } from '#lib/html/safe-href.ts'

/** What a card says whose headline or standfirst carried an error. */
const flags = {
  clarification: 'relatedClarified',
  correction: 'relatedCorrected',
  retraction: 'relatedRetracted',
} as const

export function RelatedLinkReader({ block, context }: ReaderProps<'related-link'>): ReactNode {
  const teaser = relatedTeaser(block, context.references.articles)
  if (teaser.title === '') return null
  const flag = block.article === null ? null : context.references.articles[block.article]?.cardCorrection
  const href = teaser.href !== null && isSafeHref(teaser.href) ? teaser.href : null
  return (
    <aside {...rootProps(block)}>
      <p className="related-label">
        {context.words.relatedStory}
        {flag ? <span className="flag">{` · ${context.words[flags[flag]]}`}</span> : null}
      </p>
      <p className="related-title">{href === null ? teaser.title : <a href={href}>{teaser.title}</a>}</p>
      {teaser.note === '' ? null : <p className="related-note">{teaser.note}</p>}
    </aside>
  )
}

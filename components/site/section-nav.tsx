import type { ReactNode } from 'react'
import type { Frame } from '#components/site/frame.ts'

/** The sections in the edition's order; the one the page belongs to is marked. */
export function SectionNav({ frame, current }: { frame: Frame; current?: string }): ReactNode {
  return (
    <nav className="sections" aria-label={frame.words.t('site.sections')}>
      <ul>
        {frame.sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/${slug}`} aria-current={slug === current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

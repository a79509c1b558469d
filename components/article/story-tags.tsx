import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'
import type { PublicTag } from '#lib/tags/public-tag.ts'

/** What the story is about; a series comes first. */
export function StoryTags({ tags, words }: { tags: PublicTag[]; words: Words }): ReactNode {
  if (tags.length === 0) return null
  const ordered = tags.toSorted((a, b) => Number(b.kind === 'series') - Number(a.kind === 'series'))
  return (
    <nav className="tags" aria-label={words.t('article.tags')} lang={words.lang} dir={words.dir}>
      <ul className="chips">
        {ordered.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/tags/${slug}`} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { cache } from 'react'
import { getPublicArticle } from '#lib/articles/queries.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { getQuote } from '#lib/quotes/queries.ts'
import { listSections } from '#lib/sections/queries.ts'
import { getSite } from '#lib/site/queries.ts'
import { siteUrl } from '#lib/http/site-url.ts'

/** What every reader page shows around its content; loaded once for a render. */
export const loadFrame = cache(async () => {
  const [site, sections] = await Promise.all([getSite(), listSections()])
  return { site, sections, siteUrl: siteUrl(), words: wordsFor(site.lang) }
})

/** The story at a path; layout, metadata and page share one loading. */
export const loadArticle = cache((path: string) => getPublicArticle(path))

/** The passage of a story that a link names in `?q=`; null without one. */
export const loadQuote = cache((path: string, token: string | string[] | undefined) =>
  typeof token === 'string' ? getQuote(path, token) : null,
)

/** The number in `…/page/{n}`, from 2 on; null for anything else. */
export function pageNumberOf(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) && text !== '1' ? Number(text) : null
}

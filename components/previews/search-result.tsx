import type { ReactNode } from 'react'
import type { Frame } from '#components/site/frame.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'
import { shortened } from '#lib/previews/shortened.ts'

/** About what search engines show; they decide by width and change their minds. */
const titleLength = 60
const descriptionLength = 155

/** The story as search engines list it: site, address, headline for them, and what it is about. */
export function SearchResult({ article, frame }: { article: PublicArticle; frame: Frame }): ReactNode {
  const title = `${article.seoHeadline || article.headline} | ${frame.site.name}`
  const trail = [new URL(frame.siteUrl).host, ...article.path.split('/').slice(1)].join(' › ')
  return (
    <article className="search-result">
      <p className="search-site">{frame.site.name}</p>
      <p className="search-address">{trail}</p>
      <h1>{shortened(title, titleLength)}</h1>
      <p>{shortened(article.standfirst, descriptionLength)}</p>
    </article>
  )
}

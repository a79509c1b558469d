import type { ReactNode } from 'react'
import { Picture } from '#components/article/picture.tsx'
import type { Frame } from '#components/site/frame.ts'
import type { PublicArticle } from '#lib/articles/public-article.ts'

/** The story as networks draw a link to it: the picture with headline, standfirst and the site's name. */
export function SocialCard({ article, frame }: { article: PublicArticle; frame: Frame }): ReactNode {
  const title = article.socialHeadline || article.seoHeadline || article.headline
  return (
    <article className="social-card">
      {article.lead ? <Picture picture={article.lead} sizes="33rem" priority /> : null}
      <div>
        <p className="social-host">{new URL(frame.siteUrl).host}</p>
        <h1>{title}</h1>
        {article.standfirst === '' ? null : <p>{article.standfirst}</p>}
      </div>
    </article>
  )
}

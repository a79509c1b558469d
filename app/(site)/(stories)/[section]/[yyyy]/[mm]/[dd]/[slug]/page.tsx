import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { articleMetadata } from '#components/article/article-metadata.ts'
import { newsArticleData } from '#components/article/news-article-data.ts'
import { quoteMetadata } from '#components/article/quote-metadata.ts'
import { StoryPage } from '#components/article/story-page.tsx'
import { StructuredData } from '#components/article/structured-data.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listRelatedStories } from '#lib/articles/queries.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { loadArticle, loadFrame, loadQuote } from '../../../../../../page-data.ts'
import { type StoryParams, storyPath } from './story-path.ts'

type Props = { params: Promise<StoryParams>; searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const path = storyPath(await params)
  const [{ site, siteUrl }, article] = await Promise.all([loadFrame(), loadArticle(path)])
  if (!article) return {}
  const metadata = articleMetadata(article, site, siteUrl)
  const quote = await loadQuote(path, (await searchParams).q)
  return quote ? quoteMetadata(metadata, { article, quote, site, siteUrl }) : metadata
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const path = storyPath(await params)
  const [frame, article] = await Promise.all([loadFrame(), loadArticle(path)])
  if (!article) notFound()
  const { q } = await searchParams
  const [related, quote] = await Promise.all([listRelatedStories(article), loadQuote(path, q)])
  return (
    <ReaderPage frame={frame} current={article.section.slug}>
      <StoryPage
        article={article}
        related={related}
        frame={frame}
        quote={quote}
        words={wordsFor(article.lang, frame.site.lang)}
      />
      <StructuredData data={newsArticleData(article, frame.site, frame.siteUrl)} />
    </ReaderPage>
  )
}

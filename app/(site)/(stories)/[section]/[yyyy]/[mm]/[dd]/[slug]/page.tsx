import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { articleMetadata } from '#components/article/article-metadata.ts'
import { newsArticleData } from '#components/article/news-article-data.ts'
import { StoryPage } from '#components/article/story-page.tsx'
import { StructuredData } from '#components/article/structured-data.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listRelatedStories } from '#lib/articles/queries.ts'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { loadArticle, loadFrame } from '../../../../../../page-data.ts'
import { type StoryParams, storyPath } from './story-path.ts'

type Props = { params: Promise<StoryParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ site, siteUrl }, article] = await Promise.all([loadFrame(), loadArticle(storyPath(await params))])
  return article ? articleMetadata(article, site, siteUrl) : {}
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const [frame, article] = await Promise.all([loadFrame(), loadArticle(storyPath(await params))])
  if (!article) notFound()
  const related = await listRelatedStories(article)
  return (
    <ReaderPage frame={frame} current={article.section.slug}>
      <StoryPage
        article={article}
        related={related}
        frame={frame}
        words={wordsFor(article.lang, frame.site.lang)}
      />
      <StructuredData data={newsArticleData(article, frame.site, frame.siteUrl)} />
    </ReaderPage>
  )
}

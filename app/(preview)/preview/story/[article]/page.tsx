import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { StoryPage } from '#components/article/story-page.tsx'
import { SearchResult } from '#components/previews/search-result.tsx'
import { SocialCard } from '#components/previews/social-card.tsx'
import { StoryCard } from '#components/previews/story-card.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { wordsFor } from '#lib/i18n/words-for.ts'
import { loadFrame } from '../../../../(site)/page-data.ts'
import { loadStoryPreview } from '../../../preview-data.ts'

type Props = {
  params: Promise<{ article: string }>
  searchParams: Promise<{ surface?: string; revision?: string }>
}

/** A story as it would appear: on its own page, in a list, shared on a network, found by a search engine. */
export default async function StoryPreviewPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ article: articleId }, { surface, revision }] = await Promise.all([params, searchParams])
  const [frame, preview] = await Promise.all([loadFrame(), loadStoryPreview(articleId, revision ?? null)])
  if (!preview) notFound()
  const { article, related } = preview
  const small = {
    card: <StoryCard story={article} frame={frame} />,
    social: <SocialCard article={article} frame={frame} />,
    search: <SearchResult article={article} frame={frame} />,
  }
  if (surface === 'card' || surface === 'social' || surface === 'search') {
    return <main className="preview-surface">{small[surface]}</main>
  }
  return (
    <ReaderPage frame={frame} current={article.section.slug}>
      <StoryPage
        article={article}
        related={related}
        frame={frame}
        words={wordsFor(article.lang, frame.site.lang)}
        canShare={false}
      />
    </ReaderPage>
  )
}

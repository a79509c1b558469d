import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FollowList } from '#components/front/follow-list.tsx'
import { ListHead } from '#components/front/list-head.tsx'
import { StoryList } from '#components/front/story-list.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listMetadata } from '#components/site/site-metadata.ts'
import { Pagination } from '#components/ui/pagination.tsx'
import { getTag, listTagStories } from '#lib/tags/queries.ts'
import { loadFrame } from '../../../page-data.ts'

/** One page of the stories under a tag. */
export async function renderTag(slug: string, number: number | null): Promise<ReactNode> {
  const [frame, tag] = await Promise.all([loadFrame(), getTag(slug)])
  if (!tag || number === null) notFound()
  const page = await listTagStories(slug, number)
  if (!page || page.items.length === 0) notFound()
  const { t } = frame.words
  return (
    <ReaderPage frame={frame}>
      <ListHead label={t('list.kind', { kind: tag.kind })} title={tag.name} description={tag.description}>
        <p className="count">{t('list.stories', { count: page.total })}</p>
        <FollowList path={`/tags/${slug}`} title={tag.name} words={frame.words} />
      </ListHead>
      <StoryList stories={page.items} frame={frame} />
      <Pagination base={`/tags/${slug}`} number={number} pageCount={page.pageCount} words={frame.words} />
    </ReaderPage>
  )
}

export async function tagMetadata(slug: string, number: number | null): Promise<Metadata> {
  const [{ site, siteUrl, words }, tag] = await Promise.all([loadFrame(), getTag(slug)])
  if (!tag || number === null) return {}
  const title = number === 1 ? tag.name : words.t('list.titlePage', { title: tag.name, number })
  const description = tag.description || words.t('list.tagDescription', { tag: tag.name })
  return listMetadata({ title, description, path: `/tags/${slug}`, number }, site, siteUrl)
}

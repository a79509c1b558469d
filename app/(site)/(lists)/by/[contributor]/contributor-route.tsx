import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ContributorHead } from '#components/front/contributor-head.tsx'
import { StoryList } from '#components/front/story-list.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listMetadata } from '#components/site/site-metadata.ts'
import { Pagination } from '#components/ui/pagination.tsx'
import { getContributor, listContributorStories } from '#lib/contributors/queries.ts'
import { loadFrame } from '../../../page-data.ts'

/** One page of a contributor's stories, under who they are. */
export async function renderContributor(slug: string, number: number | null): Promise<ReactNode> {
  const [frame, contributor] = await Promise.all([loadFrame(), getContributor(slug)])
  if (!contributor || number === null) notFound()
  const page = await listContributorStories(slug, number)
  if (!page || (number > 1 && page.items.length === 0)) notFound()
  return (
    <ReaderPage frame={frame}>
      <ContributorHead contributor={contributor} words={frame.words} />
      <StoryList stories={page.items} frame={frame} />
      <Pagination base={`/by/${slug}`} number={number} pageCount={page.pageCount} words={frame.words} />
    </ReaderPage>
  )
}

export async function contributorMetadata(slug: string, number: number | null): Promise<Metadata> {
  const [{ site, siteUrl, words }, contributor] = await Promise.all([loadFrame(), getContributor(slug)])
  if (!contributor || number === null) return {}
  const { name, role, bio } = contributor
  const title = number === 1 ? name : words.t('list.titlePage', { title: name, number })
  const description = bio || words.t('list.contributorDescription', { name, role })
  return listMetadata({ title, description, path: `/by/${slug}`, number }, site, siteUrl)
}

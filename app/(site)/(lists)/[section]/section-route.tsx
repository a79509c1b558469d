import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { SectionPage } from '#components/front/section-page.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listMetadata } from '#components/site/site-metadata.ts'
import { getSection, listSectionStories } from '#lib/sections/queries.ts'
import { loadFrame } from '../../page-data.ts'

/** One page of a section; a page beyond the last is not there. */
export async function renderSection(slug: string, number: number | null): Promise<ReactNode> {
  const [frame, section] = await Promise.all([loadFrame(), getSection(slug)])
  if (!section || number === null) notFound()
  const page = await listSectionStories(slug, number)
  if (!page || (number > 1 && page.items.length === 0)) notFound()
  return (
    <ReaderPage frame={frame} current={slug}>
      <SectionPage section={section} page={page} frame={frame} />
    </ReaderPage>
  )
}

export async function sectionMetadata(slug: string, number: number | null): Promise<Metadata> {
  const [{ site, siteUrl, words }, section] = await Promise.all([loadFrame(), getSection(slug)])
  if (!section || number === null) return {}
  const { name, description } = section
  const title = number === 1 ? name : words.t('list.titlePage', { title: name, number })
  return listMetadata({ title, description, path: `/${slug}`, number }, site, siteUrl)
}

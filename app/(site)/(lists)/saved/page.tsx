import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SavedPage } from '#components/front/saved-page.tsx'
import { ReaderPage } from '#components/site/reader-page.tsx'
import { listMetadata } from '#components/site/site-metadata.ts'
import { loadFrame } from '../../page-data.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site, siteUrl, words } = await loadFrame()
  const title = words.t('saved.title')
  const description = words.t('saved.description')
  return { ...listMetadata({ title, description, path: '/saved' }, site, siteUrl), robots: { index: false } }
}

/** The same page for everybody: what a reader kept is filled in by their own browser. */
export default async function Page(): Promise<ReactNode> {
  const frame = await loadFrame()
  return (
    <ReaderPage frame={frame}>
      <SavedPage words={frame.words} />
    </ReaderPage>
  )
}

import type { Metadata } from 'next'
import { siteMetadata } from '#components/site/site-metadata.ts'
import { loadFrame } from '../(site)/page-data.ts'
import { loadPreviewWords } from './preview-data.ts'

/** What a preview says of itself: never indexed, never told to the site a link leads to. */
export async function previewMetadata(): Promise<Metadata> {
  const [{ site, siteUrl }, { t }] = await Promise.all([loadFrame(), loadPreviewWords()])
  return {
    ...siteMetadata(site, siteUrl),
    title: { absolute: t('history.preview.title', { site: site.name }) },
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

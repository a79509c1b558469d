import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AbsentPage } from '#components/site/absent-page.tsx'
import { loadFrame } from '../../page-data.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await loadFrame()
  return { title: words.t('absent.goneTitle'), robots: { index: false } }
}

/** Shown by the front, with status 410, at the address of a story that was taken down. */
export default async function Page(): Promise<ReactNode> {
  return <AbsentPage frame={await loadFrame()} kind="gone" />
}

import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageNumberOf } from '../../../../page-data.ts'
import { renderSection, sectionMetadata } from '../../section-route.tsx'

type Props = { params: Promise<{ section: string; n: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, n } = await params
  return await sectionMetadata(section, pageNumberOf(n))
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { section, n } = await params
  return await renderSection(section, pageNumberOf(n))
}

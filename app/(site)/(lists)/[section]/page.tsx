import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { renderSection, sectionMetadata } from './section-route.tsx'

type Props = { params: Promise<{ section: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sectionMetadata((await params).section, 1)
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  return await renderSection((await params).section, 1)
}

import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { renderTag, tagMetadata } from './tag-route.tsx'

type Props = { params: Promise<{ tag: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await tagMetadata((await params).tag, 1)
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  return await renderTag((await params).tag, 1)
}

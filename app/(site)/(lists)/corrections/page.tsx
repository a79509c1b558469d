import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { correctionsMetadata, renderCorrections } from './corrections-route.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return await correctionsMetadata(null)
}

export default async function Page(): Promise<ReactNode> {
  return await renderCorrections(null)
}

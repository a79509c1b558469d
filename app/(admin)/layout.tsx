import './admin.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { AdminDocument } from '#components/admin/shell/admin-document.tsx'
import { loadAdminFrame } from './admin-frame.ts'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#15171a' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await loadAdminFrame()
  return {
    title: { template: `%s | ${site.name}`, default: `${words.t('admin.title')} | ${site.name}` },
    robots: { index: false, follow: false },
  }
}

/** The newsroom's own document: its style and words, nothing of the reader pages. */
export default async function AdminLayout({ children }: { children: ReactNode }): Promise<ReactNode> {
  const [{ site, words }, requestHeaders] = await Promise.all([loadAdminFrame(), headers()])
  return (
    <AdminDocument words={words} timeZone={site.timeZone} nonce={requestHeaders.get('x-nonce') ?? undefined}>
      {children}
    </AdminDocument>
  )
}

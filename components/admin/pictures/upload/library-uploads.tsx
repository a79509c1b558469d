'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback } from 'react'
import { PictureUploads } from '#components/admin/pictures/upload/picture-uploads.tsx'

/** Adds pictures on the library's own page; the list below follows. */
export function LibraryUploads(): ReactNode {
  const router = useRouter()
  const follow = useCallback(() => router.refresh(), [router])
  return <PictureUploads onAdded={follow} />
}

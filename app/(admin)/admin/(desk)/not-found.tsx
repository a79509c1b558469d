import type { ReactNode } from 'react'
import { ButtonLink } from '#components/admin/ui/button.tsx'
import { PageHead } from '#components/admin/ui/page-head.tsx'
import { loadAdminFrame } from '../../admin-frame.ts'

/** What stands where the newsroom has no page, or no longer has what it was about. */
export default async function DeskNotFound(): Promise<ReactNode> {
  const { words } = await loadAdminFrame()
  return (
    <>
      <PageHead title={words.t('admin.absent.title')}>{words.t('admin.absent.text')}</PageHead>
      <ButtonLink href="/admin">{words.t('admin.trouble.toDesk')}</ButtonLink>
    </>
  )
}

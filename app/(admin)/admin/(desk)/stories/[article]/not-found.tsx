import type { ReactNode } from 'react'
import { Empty } from '#components/admin/ui/empty.tsx'
import { loadAdminFrame } from '../../../../admin-frame.ts'

export default async function StoryNotFound(): Promise<ReactNode> {
  const { words } = await loadAdminFrame()
  return <Empty title={words.t('story.absent.title')}>{words.t('story.absent.hint')}</Empty>
}

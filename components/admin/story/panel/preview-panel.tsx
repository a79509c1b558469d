'use client'
import type { ReactNode } from 'react'
import { PreviewPane } from '#components/admin/previews/preview-pane.tsx'
import { useSavedRevision } from '#components/admin/story/keeping/saved-revision.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'

/** The story in the readers' own rendering, as it was last saved. */
export function PreviewPanel(): ReactNode {
  const { file } = useStoryDesk()
  const revisionId = useSavedRevision()
  return <PreviewPane articleId={file.articleId} revisionId={revisionId} />
}

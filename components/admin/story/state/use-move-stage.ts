'use client'
import { useState } from 'react'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { toast } from '#components/admin/ui/toast.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { TransitionId } from '#lib/workflow/transitions.ts'

/** Moves the story on after saving what was typed; says what came of it, and answers whether it moved. */
export function useMoveStage() {
  const { t } = useWords()
  const { actions, file, saveNow } = useStoryDesk()
  const [isMoving, setIsMoving] = useState(false)

  async function move(transition: TransitionId, reason: string): Promise<boolean> {
    setIsMoving(true)
    const saved = await saveNow()
    const result = saved
      ? await actions
          .moveStage({ articleId: file.articleId, transition, reason, revisionId: saved.revisionId })
          .catch(() => null)
      : null
    setIsMoving(false)
    if (result?.ok) toast(t(`story.moved.${transition}`), { tone: 'good' })
    else toast(result?.message ?? t(saved ? 'story.unreachable' : 'story.notSaved'), { tone: 'bad' })
    return result?.ok === true
  }

  return { move, isMoving }
}

'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RevisionMark } from '#components/admin/story/state/story-file.ts'
import { useStoryDesk } from '#components/admin/story/state/use-story.ts'
import { useWords } from '#components/admin/ui/words.tsx'
import type { CorrectedPassage } from '#lib/corrections/public-correction.ts'

type ChangedPassages =
  | { state: 'looking' }
  | { state: 'failed'; message: string }
  | { state: 'found'; passages: CorrectedPassage[] }

/** What differs between what readers see and what would be published: the approved revision, or the text, saved first. */
export function useChangedPassages(approved: RevisionMark | null): {
  found: ChangedPassages
  lookAgain: () => Promise<void>
} {
  const { t } = useWords()
  const { actions, file, saveNow } = useStoryDesk()
  const { articleId } = file
  const approvedId = approved?.revisionId ?? null
  const [found, setFound] = useState<ChangedPassages>({ state: 'looking' })

  async function look(ofId: string | null): Promise<ChangedPassages> {
    const revisionId = ofId ?? (await saveNow())?.revisionId
    if (!revisionId) return { state: 'failed', message: t('story.notSaved') }
    const result = await actions.changedPassages({ articleId, revisionId }).catch(() => null)
    if (!result) return { state: 'failed', message: t('story.unreachable') }
    return result.ok
      ? { state: 'found', passages: result.value }
      : { state: 'failed', message: result.message }
  }

  // Once for each revision: what the desk hands down is new with every change of the story.
  const lookOnce = useEffectEvent(look)
  useEffect(() => {
    let isWanted = true
    const show = async () => {
      const passages = await lookOnce(approvedId)
      if (isWanted) setFound(passages)
    }
    void show()
    return () => {
      isWanted = false
    }
  }, [approvedId])

  async function lookAgain(): Promise<void> {
    setFound({ state: 'looking' })
    setFound(await look(approvedId))
  }
  return { found, lookAgain }
}

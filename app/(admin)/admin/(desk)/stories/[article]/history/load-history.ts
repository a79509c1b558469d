import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { RevisionRow } from '#lib/revisions/revision-row.ts'
import { listRevisions } from '#lib/revisions/queries.ts'
import { requireActor } from '../../../../../acting.ts'
import { isStoryId } from '../story-id.ts'

/** The newest versions of a story, or why they may not be seen; an unknown story is not found. */
export const loadNewest = cache(async (articleId: string) => {
  if (!isStoryId(articleId)) notFound()
  const newest = await listRevisions(await requireActor(), articleId)
  if (!newest.ok && newest.kind === 'unknown') notFound()
  return newest
})

/**
 * Which two versions are compared: those the address names, else the newest with the last one before it that
 * somebody meant.
 */
export function comparedNumbers(
  query: { from?: string; to?: string },
  newestFirst: RevisionRow[],
): { from: number; to: number } {
  const [latest] = newestFirst
  if (!latest) return { from: 0, to: 0 }
  const checkpoint = newestFirst.slice(1).find(({ kind }) => kind !== 'autosave' && kind !== 'merged')
  const to = numberIn(query.to) ?? latest.number
  const from = numberIn(query.from) ?? checkpoint?.number ?? Math.max(1, to - 1)
  return { from, to }
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

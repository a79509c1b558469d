import { expect, test } from 'vitest'
import { foldRevisions } from './fold-revisions.ts'
import type { RevisionRow } from './revision-row.ts'

const row = (number: number, kind: RevisionRow['kind'], more: Partial<RevisionRow> = {}): RevisionRow => ({
  id: String(number),
  number,
  kind,
  authorId: 'u',
  authorName: 'Maren Holt',
  reason: '',
  createdAt: new Date(number * 60_000),
  headline: '',
  wordCount: 0,
  publications: [],
  ...more,
})
const outline = (rows: RevisionRow[]) =>
  foldRevisions(rows).map((entry) =>
    entry.kind === 'saves'
      ? entry.revisions.map(({ number }) => number).join('+')
      : String(entry.revision.number),
  )

test('saves fold together between checkpoints, the newest and a lone one stay', () => {
  const kinds = ['autosave', 'autosave', 'merged', 'filed', 'autosave', 'approved', 'saved', 'saved'] as const
  expect(outline(kinds.map((kind, index) => row(9 - index, kind)))).toEqual([
    '9',
    '8+7',
    '6',
    '5',
    '4',
    '3+2',
  ])
})

test('a named version and whatever was public are checkpoints', () => {
  const publication = { number: 1, kind: 'first' as const, startsAt: new Date(), endsAt: null }
  const rows = [
    row(5, 'autosave'),
    row(4, 'saved', { reason: 'Before the lawyer' }),
    row(3, 'autosave', { publications: [publication] }),
    row(2, 'autosave'),
    row(1, 'autosave'),
  ]
  expect(outline(rows)).toEqual(['5', '4', '3', '2+1'])
})

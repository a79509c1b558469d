/** What is known of blocks beside their words, shown at their side; all keys are block ids. */
export type BlockMarks = {
  /** Who is in which block now. */
  presence?: { blockId: string; name: string }[]
  /** Open notes on a block. */
  notes?: Record<string, number>
  /** Blocks of which there are two versions. */
  conflicts?: string[]
  findings?: Record<string, { severity: 'error' | 'warn'; message: string }[]>
}

export type MarkKind = 'notes' | 'conflicts' | 'findings'

/** The marks of one block. */
export type MarksOfBlock = {
  names: string[]
  notes: number
  isConflict: boolean
  findings: { severity: 'error' | 'warn'; message: string }[]
}

/** The marks of every block that has some, by block id. */
export function marksByBlock({
  presence,
  notes,
  conflicts,
  findings,
}: BlockMarks): Map<string, MarksOfBlock> {
  const marks = new Map<string, MarksOfBlock>()
  const of = (id: string): MarksOfBlock => {
    const known = marks.get(id) ?? { names: [], notes: 0, isConflict: false, findings: [] }
    marks.set(id, known)
    return known
  }
  for (const { blockId, name } of presence ?? []) of(blockId).names.push(name)
  for (const [id, count] of Object.entries(notes ?? {})) if (count > 0) of(id).notes = count
  for (const id of conflicts ?? []) of(id).isConflict = true
  for (const [id, list] of Object.entries(findings ?? {})) if (list.length > 0) of(id).findings = list
  return marks
}

/**
 * Two edits that touch: one place of a story, what it said before and what each side made of it. The document
 * keeps `ours`; nobody's words are lost because `theirs` stands here until someone decides.
 */
export type MergeConflict = {
  /** Null for a field of the story itself, such as its headline. */
  blockId: string | null
  /** Path below the block or story, such as `text`, `items.<id>.caption`, `rows.2.0`; '' is the whole block. */
  field: string
  base: unknown
  ours: unknown
  theirs: unknown
}

/**
 * What a merge decided by itself and an editor may want to hear: `kept-edited` (one side deleted what the other
 * edited; the edit stays) and `moved-twice` (both moved it; the later move won).
 */
export type MergeNote = { kind: 'kept-edited' | 'moved-twice'; blockId: string | null; field: string }

/** Where a merge stands, and what it has found so far. */
export type MergeReport = { lang: string; conflicts: MergeConflict[]; notes: MergeNote[] }

export type Place = { blockId: string | null; field: string }

/** The place one step below. */
export function below(place: Place, name: string): Place {
  return { ...place, field: place.field === '' ? name : `${place.field}.${name}` }
}

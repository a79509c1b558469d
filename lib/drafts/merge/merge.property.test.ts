import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isKnownBlock } from '#blocks/body.ts'
import { mergeContents } from '#lib/drafts/merge/merge-contents.ts'
import {
  anyEdit,
  applyEdit,
  type Edit,
  startingContent,
  type Typist,
  typedWords,
} from '#lib/drafts/testing/edit-script.ts'
import { type ArticleContent, articleContentSchema } from '#lib/revisions/content.ts'
import { propertyRuns } from '#scripts/test/property-runs.ts'

const script = fc.array(anyEdit, { maxLength: 8 })

function edited(content: ArticleContent, edits: Edit[], name: string): ArticleContent {
  const typist: Typist = { name, made: 0 }
  return edits.reduce((now, edit) => applyEdit(now, edit, typist), content)
}

// A word that was copied can lose one copy on each side.
function wordsThereOnce(content: ArticleContent): Set<string> {
  const text = JSON.stringify(content)
  return new Set([...typedWords(content)].filter((word) => text.split(word).length === 2))
}

function started(edits: Edit[]): ArticleContent {
  return edited(startingContent({ name: 's', made: 0 }), edits, 'p')
}

test('every word either side brought is in the story or in a conflict, and so is every word both kept', () => {
  fc.assert(
    fc.property(script, script, script, (before, mine, yours) => {
      const base = started(before)
      const [ours, theirs] = [edited(base, mine, 'o'), edited(base, yours, 't')]
      const { content, conflicts } = mergeContents(base, ours, theirs)
      expect(articleContentSchema.safeParse(content).error).toBeUndefined()
      const known = typedWords(base)
      const kept = typedWords([content, conflicts])
      const brought = [...typedWords([ours, theirs])].filter((word) => !known.has(word))
      expect(brought.filter((word) => !kept.has(word))).toEqual([])
      const [mineOnce, yoursOnce] = [wordsThereOnce(ours), wordsThereOnce(theirs)]
      const shared = [...wordsThereOnce(base)].filter((word) => mineOnce.has(word) && yoursOnce.has(word))
      expect(shared.filter((word) => !kept.has(word))).toEqual([])
    }),
    { numRuns: propertyRuns(1500) },
  )
})

test('a block nobody can read is never changed by a merge', () => {
  const unread = ({ body }: ArticleContent) => body.filter((block) => !isKnownBlock(block))
  fc.assert(
    fc.property(script, script, (mine, yours) => {
      const base = started([])
      const [ours, theirs] = [edited(base, mine, 'o'), edited(base, yours, 't')]
      const isKept = unread(ours).length > 0 && unread(theirs).length > 0
      expect(unread(mergeContents(base, ours, theirs).content)).toEqual(isKept ? unread(base) : [])
    }),
    { numRuns: propertyRuns(500) },
  )
})

test('a side that changed nothing takes the other as it is, and equal edits merge in silence', () => {
  fc.assert(
    fc.property(script, script, (before, mine) => {
      const base = started(before)
      const next = edited(base, mine, 'o')
      expect(mergeContents(base, base, next)).toEqual({ content: next, conflicts: [], notes: [] })
      expect(mergeContents(base, next, base)).toEqual({ content: next, conflicts: [], notes: [] })
      expect(mergeContents(base, next, structuredClone(next))).toEqual({
        content: next,
        conflicts: [],
        notes: [],
      })
    }),
    { numRuns: propertyRuns(300) },
  )
})

test('the same three contents give the same answer, and merging the answer again changes nothing', () => {
  fc.assert(
    fc.property(script, script, (mine, yours) => {
      const base = started([])
      const [ours, theirs] = [edited(base, mine, 'o'), edited(base, yours, 't')]
      const merged = mergeContents(base, ours, theirs)
      expect(mergeContents(structuredClone(base), structuredClone(ours), structuredClone(theirs))).toEqual(
        merged,
      )
      expect(mergeContents(theirs, merged.content, theirs).content).toEqual(merged.content)
    }),
    { numRuns: propertyRuns(300) },
  )
})

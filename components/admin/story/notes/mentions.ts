import type { Person } from '#components/admin/story/state/story-file.ts'

/** The beginning of a name behind an @ in front of the caret, and where the @ stands; null when none is being typed. */
export function mentionBeingTyped(text: string, caret: number): { at: number; query: string } | null {
  const before = text.slice(0, caret)
  const found = /(?:^|[\s(])@([\p{L}\p{M}'’ -]{0,40})$/u.exec(before)
  if (!found) return null
  const query = found[1] ?? ''
  // Names have two or three words; further on it is a sentence.
  if (query.split(' ').length > 3 || query.startsWith(' ')) return null
  return { at: caret - query.length - 1, query }
}

/** The text with the name somebody chose in place of what was typed of it, and the caret behind it. */
export function completeMention(
  text: string,
  at: number,
  caret: number,
  name: string,
): { text: string; caret: number } {
  const inserted = `@${name} `
  return { text: text.slice(0, at) + inserted + text.slice(caret), caret: at + inserted.length }
}

/** Ids of the people whose names still stand behind an @ in the text. */
export function mentionedIds(text: string, chosen: Person[]): string[] {
  return [...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))]
}

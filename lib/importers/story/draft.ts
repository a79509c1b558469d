import type { Block } from '#blocks/registry.ts'
import type {
  ImportedByline,
  ImportedLink,
  ImportedSource,
  StoryField,
} from '#lib/importers/imported-story.ts'
import { residueOf } from '#lib/importers/story/residue.ts'

/** A story while it is being read. */
export type Draft = {
  headline: string | null
  standfirst: string | null
  byline: ImportedByline[]
  dateline: string | null
  publishedAt: string | null
  source: ImportedSource | null
  /** Agency named in a byline or dateline: the source when nothing better is found. */
  agency: string | null
  tags: string[]
  blocks: Block[]
  confidence: Partial<Record<StoryField, number>>
  stripped: string[]
  /** Words of lines whose meaning went into a field ('By', 'Posted by … on …'). */
  residues: string[]
  warnings: string[]
}

/** A story of which nothing was read yet. */
export function emptyDraft(): Draft {
  return {
    headline: null,
    standfirst: null,
    byline: [],
    dateline: null,
    publishedAt: null,
    source: null,
    agency: null,
    tags: [],
    blocks: [],
    confidence: {},
    stripped: [],
    residues: [],
    warnings: [],
  }
}

/** Keeps what is left of a line once the words that went into fields are taken out. */
export function leave(draft: Draft, line: string, used: readonly string[]): void {
  const rest = residueOf(line, used)
  if (rest !== '') draft.residues.push(rest)
}

/** Adds a person, or joins roles and links with the entry that the story has already. */
function addPerson(draft: Draft, person: ImportedByline): void {
  const known = draft.byline.find((entry) => sameName(entry.name, person.name))
  if (known === undefined) {
    draft.byline.push(person)
    return
  }
  const fresh = person.links.filter((link) => !known.links.some((old) => old.network === link.network))
  known.links.push(...fresh)
}

/** Adds the people of a line; of the line, what tells nothing new stays as a residue. */
export function creditPeople(
  draft: Draft,
  line: string,
  people: readonly (Omit<ImportedByline, 'links'> & { links?: ImportedLink[] })[],
): void {
  const known = new Set(draft.byline.map((entry) => entry.name))
  for (const person of people) addPerson(draft, { ...person, links: person.links ?? [] })
  const fresh = people.map((person) => person.name).filter((name) => !known.has(name))
  leave(draft, line, [...new Set(fresh)])
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

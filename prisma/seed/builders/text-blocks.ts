import type { Block } from '#blocks/registry.ts'
import { inline } from './inline-markdown.ts'

/** Builders leave `id` empty; `defineStory` numbers blocks and items. */
const unnamed = { id: '', v: 1 } as const

/** A paragraph in the short notation of `inline`. */
export function p(text: string): Block {
  return { ...unnamed, type: 'paragraph', text: inline(text) }
}

/** A subheading of level 2, 3 or 4. */
export function h(level: 2 | 3 | 4, text: string): Block {
  return { ...unnamed, type: 'heading', level, text: inline(text) }
}

type ListEntry = string | { text: string; depth: 0 | 1 | 2 | 3 }

/** A bulleted list; an entry deeper than the first level is `{ text, depth }`. */
export function ul(items: ListEntry[]): Block {
  return { ...unnamed, type: 'list', ordered: false, items: items.map(listItem) }
}

/** A numbered list. */
export function ol(items: ListEntry[]): Block {
  return { ...unnamed, type: 'list', ordered: true, items: items.map(listItem) }
}

function listItem(entry: ListEntry) {
  const { text, depth } = typeof entry === 'string' ? { text: entry, depth: 0 as const } : entry
  return { id: '', depth, text: inline(text) }
}

type QuoteSource = { speaker?: string; role?: string; sourceName?: string; sourceUrl?: string }

/** Somebody's words or a document's, one string per paragraph. */
export function quote(paragraphs: string[], source: QuoteSource = {}): Block {
  const { speaker = '', role = '', sourceName = '', sourceUrl = '' } = source
  return {
    ...unnamed,
    type: 'quote',
    paragraphs: paragraphs.map(inline),
    speaker,
    role,
    sourceName,
    sourceUrl,
  }
}

/** A line of the story, set large. */
export function pull(text: string, who: { speaker?: string; role?: string } = {}): Block {
  return {
    ...unnamed,
    type: 'pull-quote',
    text: inline(text),
    speaker: who.speaker ?? '',
    role: who.role ?? '',
  }
}

type TableNotes = {
  caption?: string
  headRow?: boolean
  headColumn?: boolean
  rows: string[][]
  source?: string
}

/** A table; its first row is the head unless `headRow` is false. */
export function table({
  caption = '',
  headRow = true,
  headColumn = false,
  rows,
  source = '',
}: TableNotes): Block {
  return {
    ...unnamed,
    type: 'table',
    caption: inline(caption),
    headRow,
    headColumn,
    rows: rows.map((cells) => cells.map(inline)),
    source,
  }
}

/** The story in a few sentences, ahead of the story. */
export function keyPoints(title: string, items: string[]): Block {
  return {
    ...unnamed,
    type: 'key-points',
    title,
    items: items.map((text) => ({ id: '', text: inline(text) })),
  }
}

/** A pause between two parts. */
export function divider(): Block {
  return { ...unnamed, type: 'divider' }
}

/** Markup within the allowed list of elements. */
export function html(markup: string): Block {
  return { ...unnamed, type: 'html', html: markup }
}

/** A link to another story of the edition, by slug. `article` holds the slug until the story is resolved. */
export function related(slug: string, note = ''): Block {
  return { ...unnamed, type: 'related-link', article: slug, url: null, title: '', note }
}

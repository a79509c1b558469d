import { inlineToHtml } from '#blocks/inline/inline-html.ts'
import type { Inline } from '#blocks/inline.ts'
import type { Block } from '#blocks/registry.ts'
import { sanitizeMarkup } from '#lib/html/sanitize.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'

/** A story as `npm run import -- --json` prints it: texts as plain strings, rich text beside them as `html`. `path` is null while nothing is published. */
export function storyAsJson(story: ImportedStory, path: string | null): Record<string, unknown> {
  return {
    headline: story.headline,
    standfirst: story.standfirst,
    byline: story.byline,
    dateline: story.dateline,
    publishedAt: story.publishedAt,
    lang: story.lang,
    dir: story.dir,
    source: story.source,
    tags: story.tags,
    blocks: story.blocks.map(blockAsJson).map(sanitized),
    confidence: story.confidence,
    stripped: story.stripped,
    warnings: story.warnings,
    path,
  }
}

/** One block with its texts as plain strings. */
export function blockAsJson(block: Block): Record<string, unknown> {
  const base = { type: block.type, id: block.id }
  switch (block.type) {
    case 'paragraph':
      return { ...base, ...rich(block.text) }
    case 'heading':
      return { ...base, level: block.level, ...rich(block.text) }
    case 'quote':
      return {
        ...base,
        text: block.paragraphs.map(textOf).join('\n'),
        html: block.paragraphs.map((paragraph) => `<p>${inlineToHtml(paragraph, '')}</p>`).join(''),
        speaker: block.speaker,
        role: block.role,
        sourceName: block.sourceName,
        sourceUrl: block.sourceUrl,
      }
    case 'pull-quote':
      return { ...base, ...rich(block.text), speaker: block.speaker, role: block.role }
    case 'image':
      return {
        ...base,
        caption: textOf(block.caption),
        credit: block.credit,
        alt: block.alt,
        html: inlineToHtml(block.caption, ''),
      }
    case 'gallery':
      return {
        ...base,
        title: block.title,
        items: block.items.map((item) => ({
          caption: textOf(item.caption),
          credit: item.credit,
          alt: item.alt,
        })),
      }
    case 'embed':
      return {
        ...base,
        network: block.network,
        kind: block.kind,
        url: block.url,
        author: block.author,
        handle: block.handle,
        title: block.title,
        text: textOf(block.text),
        postedAt: block.postedAt,
        html: inlineToHtml(block.text, ''),
      }
    case 'list':
      return {
        ...base,
        ordered: block.ordered,
        items: block.items.map((item) => textOf(item.text)),
        html: block.items.map((item) => `<li>${inlineToHtml(item.text, '')}</li>`).join(''),
      }
    case 'table':
      return {
        ...base,
        caption: textOf(block.caption),
        headRow: block.headRow,
        rows: block.rows.map((row) => row.map(textOf)),
      }
    case 'key-points':
      return { ...base, title: block.title, items: block.items.map((item) => textOf(item.text)) }
    case 'video':
    case 'audio':
      return {
        ...base,
        url: block.url,
        title: block.title,
        caption: textOf(block.caption),
        credit: block.credit,
      }
    case 'related-link':
      return { ...base, url: block.url, title: block.title, note: block.note }
    case 'html':
      return { ...base, html: block.html }
    case 'divider':
      break
  }
  return base
}

/** Whoever takes `html` from here puts it on a page: it passes the same allow-list as stored markup. */
function sanitized(json: Record<string, unknown>): Record<string, unknown> {
  return typeof json.html === 'string' ? { ...json, html: sanitizeMarkup(json.html) } : json
}

function rich(text: Inline): { text: string; html: string } {
  return { text: textOf(text), html: inlineToHtml(text, '') }
}

import { missingLinkWarning, noHeadlineWarning } from '#lib/importers/given-links.ts'
import type { ImportedStory, StoryField } from '#lib/importers/imported-story.ts'
import { storyFields } from '#lib/importers/imported-story.ts'
import { directionOf } from '#lib/i18n/direction.ts'
import { detectLanguage } from '#lib/importers/input/language.ts'
import { readBody } from '#lib/importers/story/body.ts'
import { type Draft, emptyDraft } from '#lib/importers/story/draft.ts'
import { readHead } from '#lib/importers/story/head.ts'
import { identified } from '#lib/importers/story/identify.ts'
import type { Piece } from '#lib/importers/story/piece.ts'
import { residueEntries } from '#lib/importers/story/residue.ts'

/** What the page says about the language of its text. */
export type LanguageFacts = { lang: string | null; dir: 'ltr' | 'rtl' | null }

/** Turns the pieces of an input into a story. `draft` holds what metadata has told already. */
export function assemble(
  pieces: readonly Piece[],
  language: LanguageFacts,
  draft: Draft = emptyDraft(),
): ImportedStory {
  const body = readHead(pieces, draft)
  readBody(body, draft)
  return finishStory(draft, textOfPieces(pieces), language)
}

/** Completes a draft: language, source, warnings, ids. `text` is what the language is told from. */
export function finishStory(draft: Draft, text: string, language: LanguageFacts): ImportedStory {
  const detected = detectLanguage(text)
  const lang = agreed(language.lang, detected) ?? 'en'
  if (draft.source === null && draft.agency !== null) {
    draft.source = { url: null, name: draft.agency }
    draft.confidence.source = 0.8
  } else if (
    draft.source !== null &&
    draft.source.name === null &&
    draft.source.url === null &&
    draft.agency !== null
  ) {
    draft.source.name = draft.agency
  }
  draft.confidence.blocks = draft.blocks.length > 2 ? 0.9 : 0.5
  draft.confidence.lang = language.lang === null ? (detected?.confidence ?? 0.2) : 0.99
  return {
    headline: draft.headline,
    standfirst: draft.standfirst,
    byline: draft.byline,
    dateline: draft.dateline,
    publishedAt: draft.publishedAt,
    lang,
    dir: language.dir ?? directionOf(lang),
    source: draft.source,
    tags: draft.tags,
    blocks: identified(draft.blocks),
    confidence: confidenceOf(draft),
    stripped: [...draft.stripped.filter((entry) => entry !== ''), ...residueEntries(draft.residues)],
    warnings: [...new Set([...warningsOf(draft), ...draft.warnings])],
  }
}

// A page's own word counts, unless the text is plainly in another language (templates say 'en' for everything).
function agreed(stated: string | null, detected: ReturnType<typeof detectLanguage>): string | null {
  if (stated === null) return detected?.lang ?? null
  const isOther =
    detected !== null && detected.confidence > 0.8 && directionOf(detected.lang) !== directionOf(stated)
  return isOther ? detected.lang : stated
}

function warningsOf(draft: Draft): string[] {
  const warnings: string[] = []
  if (draft.headline === null) warnings.push(noHeadlineWarning)
  for (const entry of draft.byline) {
    for (const link of entry.links) {
      if (link.url === null) warnings.push(missingLinkWarning(entry.name, link.network))
    }
  }
  if (draft.source !== null && draft.source.url === null) {
    warnings.push(
      draft.source.name === null
        ? 'The text names a source, but neither which one nor its address.'
        : `The address of the source (${draft.source.name}) is not in the text.`,
    )
  }
  const slots = draft.blocks.filter((block) => block.type === 'image' || block.type === 'gallery').length
  if (slots > 0)
    warnings.push(
      `${slots === 1 ? 'A picture stands' : `${slots} pictures stand`} in the text without a file; captions and credits are kept.`,
    )
  const uncredited = draft.blocks.filter((block) => block.type === 'image' && block.credit === '').length
  if (uncredited > 0)
    warnings.push(`${uncredited === 1 ? 'A picture has' : `${uncredited} pictures have`} no credit.`)
  if (draft.blocks.length === 0) warnings.push('No text of a story was found.')
  return warnings
}

function confidenceOf(draft: Draft): Record<StoryField, number> {
  return Object.fromEntries(storyFields.map((field) => [field, draft.confidence[field] ?? 0])) as Record<
    StoryField,
    number
  >
}

function textOfPieces(pieces: readonly Piece[]): string {
  return pieces
    .filter((piece) => piece.kind === 'text')
    .map((piece) => piece.text)
    .join('\n')
}

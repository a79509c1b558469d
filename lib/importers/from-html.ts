import { type Document, type Element, isTag } from 'domhandler'
import { findAll } from 'domutils'
import type { Block } from '#blocks/registry.ts'
import { visibleText } from '#lib/html/elements.ts'
import { boxText } from '#lib/importers/html/box-text.ts'
import { findHeadline } from '#lib/importers/html/headline.ts'
import { findMainContent } from '#lib/importers/html/main-content.ts'
import { type PageFacts, readMetadata } from '#lib/importers/html/facts/metadata.ts'
import { pageByline } from '#lib/importers/html/page-byline.ts'
import { readPageHead } from '#lib/importers/html/page-head.ts'
import { parsePage } from '#lib/importers/html/parse-page.ts'
import { piecesOfNodes } from '#lib/importers/html/pieces.ts'
import { withoutEdgeDividers } from '#lib/importers/html/tidy-blocks.ts'
import type { Walk } from '#lib/importers/html/walk.ts'
import { type Zones, zonesOf } from '#lib/importers/html/zones.ts'
import type { ImportedStory } from '#lib/importers/imported-story.ts'
import { finishStory } from '#lib/importers/story/assemble.ts'
import { readBody } from '#lib/importers/story/body.ts'
import { type Draft, emptyDraft } from '#lib/importers/story/draft.ts'
import { withNothingLost } from '#lib/importers/story/nothing-lost.ts'
import { textOf } from '#lib/importers/story/slice-inline.ts'

/** Turns an HTML page or a pasted fragment into a story. Pure: the same page gives the same story. */
export function storyFromHtml(html: string): ImportedStory {
  const page = parsePage(html)
  const facts = readMetadata(page)
  const draft = emptyDraft()
  const found = findHeadline(page, facts.headline)
  if (found.headline !== null) {
    draft.headline = found.headline
    draft.confidence.headline = found.confidence
  }
  if (found.kicker !== '') draft.residues.push(found.kicker)
  const { root, weights } = findMainContent(page)
  const walk: Walk = {
    baseUrl: facts.url,
    isBox: (element) => weights.isBox(element),
    residues: draft.residues,
    pieces: (nodes) => piecesOfNodes(nodes, walk),
  }
  const main = root ?? wrapped(page)
  const zones = zonesOf(page, found.element, main, walk)
  applyFacts(draft, page, facts, zones)
  readZones(draft, zones, facts)
  const story = finishStory(draft, textOfZones(zones), { lang: facts.lang, dir: facts.dir })
  return withNothingLost(boxText(page.children), story)
}

function applyFacts(draft: Draft, page: Document, facts: PageFacts, zones: Zones): void {
  const { byline, confidence } = pageByline(page, facts, (element) => !isInRest(element, zones))
  draft.byline = byline
  if (confidence > 0) draft.confidence.byline = confidence
  draft.publishedAt = facts.publishedAt ?? timeElement(page)
  if (draft.publishedAt !== null) draft.confidence.publishedAt = facts.publishedAt === null ? 0.8 : 0.98
  draft.tags = facts.tags.length > 0 ? facts.tags : linkedTags(page)
  if (draft.tags.length > 0) draft.confidence.tags = 0.9
}

function readZones(draft: Draft, zones: Zones, facts: PageFacts): void {
  const body = readPageHead(zones, draft, facts)
  readBody(body, draft)
  draft.blocks = withoutEdgeDividers(draft.blocks.filter((block) => !isPortrait(block, draft)))
  draft.stripped.push(...zones.rest)
  if (draft.standfirst === null) useDescription(draft, facts)
  if (facts.url === null && facts.siteName === null) return
  // A page that says where it stands is the source, whomever its last line thanks.
  if (
    draft.source === null ||
    (draft.source.url === null && (draft.source.name === null || facts.url !== null))
  ) {
    draft.source = { url: facts.url, name: facts.siteName ?? hostOf(facts.url) }
    draft.confidence.source = facts.url === null ? 0.7 : 0.95
  }
}

// A picture that shows nothing but somebody of the byline is the portrait beside it.
function isPortrait(block: Block, draft: Draft): boolean {
  return (
    block.type === 'image' &&
    block.caption.length === 0 &&
    draft.byline.some((entry) => plain(entry.name) === plain(block.alt))
  )
}

// A description that only repeats the first words of the text is no standfirst.
function useDescription(draft: Draft, facts: PageFacts): void {
  const description = facts.description
  if (description === null || description.length < 15 || description.length > 400) return
  const isRepeated = repeatsOpening(description, draft)
  if (
    isRepeated ||
    plain(draft.headline ?? '') === plain(description) ||
    /(?:…|\.\.\.)\]?$/.test(description)
  )
    return
  draft.standfirst = description
  draft.confidence.standfirst = 0.5
}

// Most of its words stand in the first paragraphs already.
function repeatsOpening(description: string, draft: Draft): boolean {
  const opening = draft.blocks.slice(0, 6).map(wordsOfBlock).join(' ')
  const known = new Set(plain(opening).split(' '))
  const words = plain(description).split(' ')
  return words.filter((word) => known.has(word)).length >= words.length * 0.85
}

function wordsOfBlock(block: Block): string {
  if (block.type === 'paragraph') return textOf(block.text)
  return block.type === 'quote' ? block.paragraphs.map(textOf).join(' ') : ''
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function timeElement(page: Document): string | null {
  const times = findAll(
    (element) => element.name === 'time' && /^\d{4}-\d{2}-\d{2}/.test(element.attribs.datetime ?? ''),
    page.children,
  )
  const best =
    times.find(
      (time) =>
        /publish|posted|entry-date|created/i.test(time.attribs.class ?? '') ||
        time.attribs.pubdate !== undefined,
    ) ?? times[0]
  return (
    best?.attribs.datetime
      ?.trim()
      .replace(/^(\S+) (\d)/, '$1T$2')
      .replace(/\s.*$/, '') ?? null
  )
}

function linkedTags(page: Document): string[] {
  const links = findAll((element) => isTagLink(element), page.children)
  return [
    ...new Set(
      links
        .map((link) => visibleText(link).replace(/^#/, '').trim())
        .filter((tag) => tag !== '' && tag.length <= 50),
    ),
  ].slice(0, 20)
}

function isTagLink(element: Element): boolean {
  if (element.name !== 'a') return false
  if (/\btag\b/.test(element.attribs.rel ?? '')) return true
  if (
    !/^(?:https?:\/\/[^/]+)?\/(?:tags?|topics?|thema|themen|sujet|temas?)\/[^/]+/.test(
      element.attribs.href ?? '',
    )
  )
    return false
  for (let up = element.parent; up !== null && isTag(up); up = up.parent) {
    if (up.name === 'nav' || up.name === 'footer') return false
    if (
      /(?:^|[\s_-])(?:tags?|topics?|keywords)(?:$|[\s_-])/i.test(
        `${up.attribs.class ?? ''} ${up.attribs['data-component'] ?? ''}`,
      )
    )
      return true
  }
  return false
}

function isInRest(element: Element, zones: Zones): boolean {
  for (let up: unknown = element; up !== null && typeof up === 'object'; up = (up as Element).parent) {
    if (zones.after.includes(up as Element)) return false
    if (
      isTag(up as Element) &&
      /^(?:nav|footer|aside)$/.test((up as Element).name) &&
      !/meta|byline|author/i.test(JSON.stringify((up as Element).attribs))
    )
      return true
  }
  return false
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

function textOfZones(zones: Zones): string {
  return zones.body
    .filter((piece) => piece.kind === 'text')
    .map((piece) => piece.text)
    .join('\n')
}

// A page of a single paragraph, or a fragment of several elements, has no element around its text: the document stands for it.
function wrapped(page: Document): Element {
  return page as unknown as Element
}

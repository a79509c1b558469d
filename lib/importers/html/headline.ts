import { type Document, type Element, isTag, isText } from 'domhandler'
import { findAll } from 'domutils'
import { visibleText } from '#lib/html/elements.ts'
import { isClutter } from '#lib/importers/html/clutter.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'

/** The headline of a page: its element (null when only metadata tells it) and its words; `kicker` is what stood in the element above them. */
export type FoundHeadline = {
  element: Element | null
  headline: string | null
  kicker: string
  confidence: number
}

/**
 * Finds the heading that is the story's headline: the one most like what metadata calls the story, else the first `h1` outside of boxes.
 * What readers see wins over metadata.
 */
export function findHeadline(page: Document, stated: string | null): FoundHeadline {
  const headings = findAll((element) => isHeadline(element), page.children)
    .filter((element) => visibleText(element).length > 3)
    .slice(0, 200)
  const scored = headings
    .map((element) => ({ element, score: score(element, stated) }))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined || best.score <= 0.3)
    return { element: null, headline: stated, kicker: '', confidence: stated === null ? 0 : 0.75 }
  // A heading unlike everything that the page says of itself is the name of the site.
  if (
    stated !== null &&
    stated.length > 20 &&
    likeness(visibleText(best.element), stated) < 0.2 &&
    isSiteName(best.element)
  ) {
    return { element: null, headline: stated, kicker: '', confidence: 0.75 }
  }
  const { headline, kicker } = wordsOf(best.element)
  return {
    element: best.element,
    headline,
    kicker,
    confidence: stated === null ? 0.8 : Math.min(0.99, 0.7 + best.score / 6),
  }
}

function isHeadline(element: Element): boolean {
  if (isHidden(element)) return false
  if (/^h[1-4]$/.test(element.name)) return true
  return (
    /\b(?:entry-title|post-title|article-title|article-headline|MsoTitle)\b/.test(
      element.attribs.class ?? '',
    ) || element.attribs.itemprop === 'headline'
  )
}

function score(element: Element, stated: string | null): number {
  const text = visibleText(element)
  const level = element.name === 'h1' ? 1 : element.name === 'h2' ? 0.15 : 0
  const named = /headline|title/i.test(`${element.attribs.class ?? ''} ${element.attribs.itemprop ?? ''}`)
    ? 0.4
    : 0
  const alike = stated === null ? 0 : likeness(text, stated) * 1.6
  const boxed = isInBox(element) ? 1.2 : 0
  const long = text.length > 12 ? 0.2 : 0
  if (element.name !== 'h1' && named === 0 && alike < 0.5) return 0
  return level + named + alike + long - boxed
}

function likeness(a: string, b: string): number {
  const [left, right] = [tokens(a), tokens(b)]
  if (left.size === 0 || right.size === 0) return 0
  const common = [...left].filter((word) => right.has(word)).length
  return (2 * common) / (left.size + right.size)
}

function tokens(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}

function isInBox(element: Element): boolean {
  for (let up = element.parent; up !== null && isTag(up); up = up.parent) {
    if (up.name === 'body') return false
    if (
      /^(?:nav|footer|aside)$/.test(up.name) ||
      (isClutter(up) &&
        !/header|headline|title|main|article/i.test(
          `${up.name} ${up.attribs.class ?? ''} ${up.attribs.id ?? ''}`,
        ))
    )
      return true
  }
  return false
}

// Some pages put the kicker into the heading, in a span of its own.
function wordsOf(element: Element): { headline: string; kicker: string } {
  const all = visibleText(element).replace(/\s+/g, ' ').trim()
  const parts = element.children.filter(isTag).filter((child) => visibleText(child) !== '')
  const bare = element.children.some((child) => isText(child) && child.data.trim() !== '')
  const [first, second] = parts
  if (bare || parts.length !== 2 || first === undefined || second === undefined)
    return { headline: all, kicker: '' }
  const [kicker, headline] = [visibleText(first), visibleText(second)]
  const isKicker = kicker.split(/\s+/).length <= 4 && headline.length > kicker.length && headline.length > 15
  return isKicker ? { headline: headline.replace(/\s+/g, ' '), kicker } : { headline: all, kicker: '' }
}

function isSiteName(element: Element): boolean {
  return visibleText(element).split(/\s+/).length <= 4 || isInBox(element)
}

import { type AnyNode, type Document, type Element, isTag } from 'domhandler'
import { findAll, findOne } from 'domutils'
import { visibleText } from '#lib/html/elements.ts'
import type { PageAuthor } from '#lib/importers/html/facts/metadata.ts'
import { folded } from '#lib/importers/input/lines.ts'

type Facts = {
  headline: string | null
  authors: PageAuthor[]
  publishedAt: string | null
  publisher: string | null
  url: string | null
  lang: string | null
}

/** Facts of the first schema.org article in a page's microdata (`itemprop`); properties outside of any article count as well. */
export function microdataFacts(page: Document): Facts {
  const scope = findOne(
    (element) => /schema\.org\/\w*(?:Article|BlogPosting)/i.test(element.attribs.itemtype ?? ''),
    page.children,
  )
  const within: AnyNode[] = scope === null ? page.children : scope.children
  const all = (name: string) =>
    findAll((element) => (element.attribs.itemprop ?? '').split(/\s+/).includes(name), within)
  const own = (name: string) => all(name).find((element) => !isInPerson(element, scope)) ?? null
  return {
    headline: valueOf(own('headline')),
    authors: all('author')
      .filter((element) => !isInFigure(element))
      .map(author)
      .filter((found) => found.name !== ''),
    publishedAt: valueOf(own('datePublished')) ?? valueOf(own('dateCreated')),
    publisher: nameIn(own('publisher')),
    url: webAddress(valueOf(own('mainEntityOfPage')) ?? valueOf(own('url'))),
    lang: scope === null ? null : valueOf(own('inLanguage')),
  }
}

function author(element: Element): PageAuthor {
  const name = nameIn(element)?.replace(/^(?:by|von|par|por|di)\s+/i, '') ?? ''
  const isPerson = !/Organization/.test(element.attribs.itemtype ?? '')
  const links = findAll(
    (inner) => inner.name === 'a' && /\bsameAs\b/.test(inner.attribs.itemprop ?? ''),
    element.children,
  )
  return { name, isPerson, urls: links.map((link) => link.attribs.href ?? '') }
}

function nameIn(element: Element | null): string | null {
  if (element === null) return null
  const name = findOne(
    (inner) => (inner.attribs.itemprop ?? '').split(/\s+/).includes('name'),
    element.children,
  )
  return valueOf(name ?? element)
}

function valueOf(element: Element | null): string | null {
  if (element === null) return null
  const { content, datetime, itemid } = element.attribs
  const value =
    content ??
    datetime ??
    (element.name === 'meta'
      ? ''
      : element.name === 'link'
        ? (element.attribs.href ?? '')
        : visibleText(element))
  return folded(value) || itemid || null
}

function webAddress(value: string | null): string | null {
  return value !== null && /^https?:/.test(value) ? value : null
}

function isInPerson(element: Element, scope: Element | null): boolean {
  for (let up = element.parent; up !== null && up !== scope && isTag(up); up = up.parent) {
    if (up.attribs.itemscope !== undefined && up !== scope) return true
  }
  return false
}

function isInFigure(element: Element): boolean {
  for (let up = element.parent; up !== null && isTag(up); up = up.parent)
    if (up.name === 'figure' || /Comment|ImageObject/.test(up.attribs.itemtype ?? '')) return true
  return false
}

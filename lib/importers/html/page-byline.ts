import { type Document, type Element, isTag } from 'domhandler'
import { findAll } from 'domutils'
import { isKnownHost, recogniseProfile } from '#lib/embeds/recognise.ts'
import { visibleText } from '#lib/html/elements.ts'
import type { PageAuthor, PageFacts } from '#lib/importers/html/facts/metadata.ts'
import { isHidden } from '#lib/importers/html/visibility.ts'
import type { ImportedByline, ImportedLink } from '#lib/importers/imported-story.ts'
import { readBareNames, readByline } from '#lib/importers/lines/byline.ts'
import { isPersonName, personCase, withoutTitles } from '#lib/importers/words/names.ts'

/** The byline that a page states: people of its metadata, or those that its byline elements show; `confidence` 0 when neither names anyone. */
export function pageByline(
  page: Document,
  facts: PageFacts,
  near: (element: Element) => boolean,
): { byline: ImportedByline[]; confidence: number } {
  const stated = facts.authors.flatMap((author) => namesOf(author, facts.siteName))
  const people = stated.filter((author) => author.isPerson && isPersonName(author.name))
  if (people.length > 0) return { byline: withCreator(unique(people), facts.creator), confidence: 0.95 }
  const shown = shownAuthors(page, near)
  if (shown.length > 0) return { byline: withCreator(unique(shown), facts.creator), confidence: 0.85 }
  const others = stated
    .filter((author) => !isDomain(author.name))
    .filter(
      (author) =>
        author.name.toLowerCase() !== facts.siteName?.toLowerCase() &&
        !/^(?:admin|administrator|editor|webmaster|root)$/i.test(author.name),
    )
  return { byline: unique(others), confidence: others.length > 0 ? 0.7 : 0 }
}

// `twitter:creator` is the author's account when there is one author, and the site's otherwise.
function withCreator(byline: ImportedByline[], creator: string | null): ImportedByline[] {
  const [only] = byline
  if (
    creator === null ||
    only === undefined ||
    byline.length > 1 ||
    only.links.some((link) => link.network === 'x')
  )
    return byline
  return [{ ...only, links: [...only.links, { network: 'x', url: `https://x.com/${creator}` }] }]
}

function namesOf(author: PageAuthor, siteName: string | null): PageAuthor[] {
  const text = author.name.replace(/^(?:by|von|par|por|di)\s+/i, '').trim()
  const parts = text.split(/\s*(?:,|;|\||\s(?:and|und|et|y|e|&)\s)\s*/i).filter((part) => part !== '')
  const names = parts.filter((part) => isPersonName(withoutTitles(part).name))
  if (names.length === 0 || !author.isPerson) return [{ ...author, name: text }]
  return names
    .filter((name) => name.toLowerCase() !== siteName?.toLowerCase())
    .map((name) => ({
      ...author,
      name: personCase(withoutTitles(name).name),
      urls: names.length === 1 ? author.urls : [],
    }))
}

function shownAuthors(page: Document, near: (element: Element) => boolean): PageAuthor[] {
  const marked = findAll(
    (element) => isAuthorElement(element) && near(element) && !isHidden(element),
    page.children,
  ).slice(0, 12)
  const links = marked.filter((element) => element.name === 'a')
  for (const group of [links, marked]) {
    const found = group.flatMap((element) => visibleText(element).split('\n').flatMap(readNames))
    if (found.length > 0) return found.map((name) => ({ name, isPerson: true, urls: [] }))
  }
  return []
}

function readNames(text: string): string[] {
  if (text.length > 160) return []
  const found = readByline(text) ?? readBareNames(text)
  return (found?.people ?? [])
    .filter((person) => person.role === 'author' && isPersonName(person.name))
    .map((person) => person.name)
}

function isAuthorElement(element: Element): boolean {
  const { rel = '', class: classes = '', itemprop = '' } = element.attribs
  const named =
    /\bauthor\b/.test(rel) ||
    /\bauthor\b/.test(itemprop) ||
    /(?:^|[\s_-])(?:byline|by-line|author|authors|author-?name|contributor|contributors|writer|signature|auteur|autor|redactor)(?:$|[\s_-])/i.test(
      classes,
    ) ||
    /byline|contributor/i.test(
      `${element.attribs['data-testid'] ?? ''} ${element.attribs['data-component'] ?? ''}`,
    )
  return (
    named &&
    !/comment|bio|avatar|box|related|image|photo/i.test(`${classes} ${parentClasses(element)}`) &&
    !isInFigure(element)
  )
}

function parentClasses(element: Element): string {
  return element.parent !== null && isTag(element.parent) ? (element.parent.attribs.class ?? '') : ''
}

function isInFigure(element: Element): boolean {
  for (let up = element.parent; up !== null && isTag(up); up = up.parent)
    if (up.name === 'figure' || up.name === 'figcaption') return true
  return false
}

function unique(authors: PageAuthor[]): ImportedByline[] {
  const byName = new Map<string, ImportedByline>()
  for (const author of authors) {
    const known = byName.get(author.name.toLowerCase())
    if (known === undefined)
      byName.set(author.name.toLowerCase(), { name: author.name, role: 'author', links: linksOf(author) })
  }
  return [...byName.values()]
}

function linksOf(author: PageAuthor): ImportedLink[] {
  const links = author.urls
    .filter(isKnownHost)
    .map((url) => recogniseProfile(url))
    .filter((profile) => profile !== null)
  return links
    .filter((link, index) => links.findIndex((other) => other.network === link.network) === index)
    .map((link) => ({ network: link.network, url: link.url }))
}

function isDomain(name: string): boolean {
  return !name.includes(' ') && /\.(?:com|org|net|es|fr|de|it|co|uk|info|news)\b/i.test(name)
}

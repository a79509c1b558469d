import { type Document, type Element, isTag } from 'domhandler'
import { findAll, textContent } from 'domutils'
import { decodedText } from '#lib/importers/html/facts/decode-entities.ts'
import { jsonLdFacts } from '#lib/importers/html/facts/json-ld.ts'
import { microdataFacts } from '#lib/importers/html/facts/microdata.ts'
import { folded } from '#lib/importers/input/lines.ts'
import { findDate } from '#lib/time/find-date.ts'

export type PageAuthor = { name: string; isPerson: boolean; urls: string[] }

/** What a page says about its story in JSON-LD, OpenGraph, meta elements and microdata; absent facts are null or empty. */
export type PageFacts = {
  headline: string | null
  description: string | null
  authors: PageAuthor[]
  publishedAt: string | null
  siteName: string | null
  url: string | null
  tags: string[]
  lang: string | null
  dir: 'ltr' | 'rtl' | null
  /** The author's account on X, without the @. */
  creator: string | null
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'last_updated_date',
]
const authorNames = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cse-authors',
]
const tagNames = [
  'article:tag',
  'og:article:tag',
  'news_keywords',
  'parsely-tags',
  'sailthru.tags',
  'keywords',
  'dc.subject',
]

/** Reads a page's facts, the most exact statement first: JSON-LD, then microdata, then OpenGraph and meta elements. */
export function readMetadata(page: Document): PageFacts {
  const metas = metaValues(page)
  const linked = jsonLdFacts(page)
  const micro = microdataFacts(page)
  const first = (...names: string[]) =>
    names.flatMap((name) => metas.get(name) ?? []).find((value) => value !== '') ?? null
  const metaAuthors = authorNames
    .flatMap((name) => metas.get(name) ?? [])
    .filter((name) => name !== '' && !/^https?:/.test(name))
  const named = metaAuthors.slice(0, 1).map((name) => ({ name, isPerson: true, urls: [] }))
  const people =
    [linked.authors, micro.authors, named].find((list) => list.some((author) => author.isPerson)) ??
    [linked.authors, micro.authors, named].find((list) => list.length > 0) ??
    []
  const html = findAll((element) => element.name === 'html' || element.name === 'body', page.children)
  const tags =
    linked.tags.length > 0
      ? linked.tags
      : (tagNames.map((name) => metas.get(name) ?? []).find((values) => values.length > 0) ?? [])
  return {
    headline:
      linked.headline ??
      micro.headline ??
      withoutSite(first('og:title', 'twitter:title'), first('og:site_name')) ??
      withoutSite(titleOf(page), first('og:site_name')),
    description:
      linked.description ?? first('og:description', 'description', 'twitter:description', 'dc.description'),
    authors: people,
    creator: /^@(\w{1,20})$/.exec(first('twitter:creator') ?? '')?.[1] ?? null,
    publishedAt: asIso(linked.publishedAt ?? micro.publishedAt ?? first(...publishedNames)),
    siteName:
      first('og:site_name') ??
      linked.publisher ??
      micro.publisher ??
      first('application-name') ??
      siteOf(titleOf(page), first('og:title')),
    url: canonical(page) ?? first('og:url') ?? linked.url ?? micro.url,
    tags: [
      ...new Set(
        (tags.length === 1 ? splitTags(tags[0] ?? '') : tags)
          .map(folded)
          .filter((tag) => tag !== '' && tag.length <= 60),
      ),
    ].slice(0, 30),
    lang: languageTag(
      html
        .map((element) => element.attribs.lang ?? element.attribs['xml:lang'] ?? '')
        .find((lang) => lang !== '') ??
        linked.lang ??
        micro.lang ??
        first('og:locale', 'content-language', 'dc.language'),
    ),
    dir:
      html.map((element) => element.attribs.dir).find((dir) => dir === 'rtl' || dir === 'ltr') === 'rtl'
        ? 'rtl'
        : null,
  }
}

/** A date as pages write it in ISO 8601, or null when it is none. */
function asIso(value: string | null): string | null {
  if (value === null) return null
  const text = value.trim()
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text))
    return text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(text)) return asIso(text.replace(' ', 'T').replace(' ', ''))
  return findDate(text)?.iso ?? null
}

function metaValues(page: Document): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const meta of findAll((element) => element.name === 'meta', page.children)) {
    const name = (
      meta.attribs.property ??
      meta.attribs.name ??
      meta.attribs['http-equiv'] ??
      ''
    ).toLowerCase()
    const content = folded(decodedText(meta.attribs.content ?? ''))
    if (name !== '' && content !== '') values.set(name, [...(values.get(name) ?? []), content])
  }
  return values
}

function canonical(page: Document): string | null {
  const link = findAll(
    (element) => element.name === 'link' && /\bcanonical\b/i.test(element.attribs.rel ?? ''),
    page.children,
  )[0]
  return link?.attribs.href && /^https?:/.test(link.attribs.href) ? link.attribs.href : null
}

function titleOf(page: Document): string | null {
  const title = findAll(
    (element: Element) =>
      element.name === 'title' &&
      (element.parent === null || !isTag(element.parent) || element.parent.name !== 'svg'),
    page.children,
  )[0]
  return title === undefined ? null : folded(textContent(title)) || null
}

// 'Headline | Site', 'Headline - Section - Site': what stands after a bar or a spaced dash goes, while enough is left.
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null
  const parts = title.split(/\s+(?:[|·»«•]|::|[-–—])\s+/)
  if (parts.length < 2) return title
  if (site !== null) {
    const kept = parts.filter((part) => part.toLowerCase() !== site.toLowerCase())
    if (kept.length < parts.length)
      return title.slice(0, title.indexOf(kept.at(-1) ?? '') + (kept.at(-1) ?? '').length).trim() || title
    return title
  }
  return (parts[0] ?? '').length >= 15 ? (parts[0] ?? title) : title
}

// '<title>Headline - The Vantry Times' over `og:title` 'Headline' names the site.
function siteOf(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null || !title.startsWith(headline)) return null
  const site = /^\s+[|·–—-]\s+([^|·–—]{3,40})$/u.exec(title.slice(headline.length))?.[1]
  return site?.trim() ?? null
}

function splitTags(list: string): string[] {
  return list.split(/\s*[,;|،]\s*/)
}

function languageTag(lang: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([A-Za-z]{2,4}))?/i.exec(lang?.trim() ?? '')
  if (match === null) return null
  const region = match[2] === undefined ? '' : `-${match[2].length === 2 ? match[2].toUpperCase() : match[2]}`
  return `${match[1]?.toLowerCase()}${region}`
}

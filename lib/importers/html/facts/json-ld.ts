import type { Document } from 'domhandler'
import { findAll, textContent } from 'domutils'
import { decodedText } from '#lib/importers/html/facts/decode-entities.ts'
import type { PageAuthor } from '#lib/importers/html/facts/metadata.ts'
import { folded } from '#lib/importers/input/lines.ts'

type Facts = {
  headline: string | null
  description: string | null
  authors: PageAuthor[]
  publishedAt: string | null
  publisher: string | null
  url: string | null
  tags: string[]
  lang: string | null
}
type Thing = Record<string, unknown>

const articleTypes =
  /^(?:(?:News|Report|Opinion|Analysis|Review|Background|AskPublicNews|Satirical|Scholarly|Tech|Blog)?(?:Article|NewsArticle|Posting)|LiveBlogPosting|SocialMediaPosting|Report)$/
const mostThings = 2000

/** Facts of the article that a page's JSON-LD describes (schema.org Article and its kinds), also inside `@graph`. */
export function jsonLdFacts(page: Document): Facts {
  const scripts = findAll(
    (element) => element.name === 'script' && /ld\+json/i.test(element.attribs.type ?? ''),
    page.children,
  )
  const things = scripts.flatMap((script) => thingsIn(parsed(textContent(script))))
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && Object.keys(thing).length > 1
        ? [[thing['@id'], thing] as const]
        : [],
    ),
  )
  const article = things.find((thing) => types(thing).some((type) => articleTypes.test(type)))
  if (article === undefined)
    return {
      headline: null,
      description: null,
      authors: [],
      publishedAt: null,
      publisher: null,
      url: null,
      tags: [],
      lang: null,
    }
  const resolve = (value: unknown) =>
    isThing(value) && typeof value['@id'] === 'string' ? { ...byId.get(value['@id']), ...value } : value
  return {
    headline: text(article.headline) ?? text(article.name),
    description: text(article.description),
    authors: list(article.author ?? article.creator)
      .map(resolve)
      .flatMap(author),
    publishedAt: text(article.datePublished) ?? text(article.dateCreated),
    publisher: nameOf(resolve(list(article.publisher)[0])),
    url: url(article.url) ?? url(article.mainEntityOfPage),
    tags: list(article.keywords)
      .flatMap((keyword) => text(isThing(keyword) ? keyword.name : keyword)?.split(/\s*[,;]\s*/) ?? [])
      .filter((tag) => !/^[\w-]+:/.test(tag)),
    lang: text(article.inLanguage),
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''))
  } catch {
    try {
      return JSON.parse(source.replace(/\p{Cc}+/gu, ' '))
    } catch {
      return null
    }
  }
}

function thingsIn(value: unknown): Thing[] {
  const found: Thing[] = []
  const open: unknown[] = [value]
  for (let next = open.shift(); next !== undefined && found.length < mostThings; next = open.shift()) {
    if (Array.isArray(next)) open.push(...next.slice(0, mostThings))
    else if (isThing(next)) {
      found.push(next)
      open.push(...Object.values(next).filter((inner) => typeof inner === 'object' && inner !== null))
    }
  }
  return found
}

function author(value: unknown): PageAuthor[] {
  const name = nameOf(value)
  if (name === null || /^https?:/.test(name)) return []
  const thing = isThing(value) ? value : {}
  const urls = [thing.url, ...list(thing.sameAs)].flatMap((address) => url(address) ?? [])
  return [{ name, isPerson: !types(thing).some((type) => /Organi[sz]ation/.test(type)), urls }]
}

function nameOf(value: unknown): string | null {
  return isThing(value) ? text(list(value.name)[0]) : text(value)
}

function text(value: unknown): string | null {
  const single = Array.isArray(value) ? value[0] : isThing(value) ? (value['@value'] ?? value.name) : value
  if (typeof single !== 'string') return null
  return folded(decodedText(single)) || null
}

function url(value: unknown): string | null {
  const address = isThing(value) ? (value['@id'] ?? value.url) : value
  return typeof address === 'string' && /^https?:/.test(address) ? address : null
}

function types(thing: Thing): string[] {
  return list(thing['@type']).filter((type) => typeof type === 'string')
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { SaxesParser } from 'saxes'

type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const absolute = /^(?:https?:\/\/|urn:uuid:|mailto:|#)/

/** What the W3C's feed validator would find wrong with an RSS 2.0 feed, by its rules; empty for nothing. */
export function rssProblems(xml: string): string[] {
  const problems: string[] = []
  const root = parseXml(xml)
  const channel = need(root, 'channel', 'rss', problems)
  for (const name of ['title', 'link', 'description']) need(channel, name, 'channel', problems)
  const [self] = all(channel, 'atom:link')
  if (self?.attributes.rel !== 'self') problems.push('channel: no atom:link to itself')
  const items = all(channel, 'item')
  unique(
    items.map((item) => text(item, 'guid')),
    'guid',
    problems,
  )
  for (const item of items) {
    if (text(item, 'title') === '' && text(item, 'description') === '')
      problems.push('item: no title or text')
    if (!rfc822.test(text(item, 'pubDate'))) problems.push(`pubDate: ${text(item, 'pubDate')}`)
    if (!absolute.test(text(item, 'link'))) problems.push(`link: ${text(item, 'link')}`)
    problems.push(...relativeAddresses(text(item, 'content:encoded')))
  }
  return problems
}

/** The same of an Atom feed (RFC 4287). */
export function atomProblems(xml: string): string[] {
  const problems: string[] = []
  const feed = parseXml(xml)
  const entries = all(feed, 'entry')
  for (const [element, where] of [
    [feed, 'feed'],
    ...entries.map((entry) => [entry, 'entry'] as const),
  ] as const) {
    for (const name of ['id', 'title', 'updated']) need(element, name, where, problems)
    if (!rfc3339.test(text(element, 'updated'))) problems.push(`updated: ${text(element, 'updated')}`)
    if (!absolute.test(text(element, 'id'))) problems.push(`id: ${text(element, 'id')}`)
    for (const link of all(element, 'link')) {
      if (!absolute.test(link.attributes.href ?? '')) problems.push(`link: ${link.attributes.href}`)
    }
  }
  if (all(feed, 'author').length === 0) problems.push('feed: no author')
  if (!all(feed, 'link').some(({ attributes }) => attributes.rel === 'self')) problems.push('feed: no self')
  unique(
    entries.map((entry) => text(entry, 'id')),
    'id',
    problems,
  )
  return [...problems, ...entries.flatMap((entry) => relativeAddresses(text(entry, 'content')))]
}

/** Markup in a feed has no page around it that its addresses could be relative to, and no script. */
function relativeAddresses(html: string): string[] {
  const addresses = [...html.matchAll(/\s(?:src|href|poster)="([^"]*)"/g)].map(([, address = '']) => address)
  const found = addresses
    .filter((address) => !absolute.test(address))
    .map((address) => `relative: ${address}`)
  return /<script|<iframe|\son\w+=/i.test(html) ? [...found, 'script in the markup'] : found
}

/** Reads XML strictly, with its namespaces; throws for what is not well-formed. */
function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const add = (words: string) => {
    const element = open.at(-1)
    if (element) element.text += words
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [element] = root.children
  if (!element) throw new Error('An XML document without an element.')
  return element
}

function all(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

function text(element: Element | undefined, name: string): string {
  return all(element, name)[0]?.text.trim() ?? ''
}

function need(
  element: Element | undefined,
  name: string,
  where: string,
  problems: string[],
): Element | undefined {
  const found = all(element, name)
  if (found.length !== 1) problems.push(`${where}: ${found.length} times ${name}`)
  return found[0]
}

function unique(values: string[], name: string, problems: string[]): void {
  if (values.includes('') || new Set(values).size !== values.length) problems.push(`${name}: not unique`)
}

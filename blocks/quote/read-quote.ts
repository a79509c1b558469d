import { type AnyNode, type Element, isTag } from 'domhandler'
import type { ImportContext } from '#blocks/context.ts'
import { inlineFromHtml, resolveHref } from '#blocks/inline/inline-from-html.ts'
import { inlineIsEmpty } from '#blocks/inline/inline-text.ts'
import type { Inline } from '#blocks/inline.ts'
import type { Attribution } from '#blocks/quote/attribution.ts'
import {
  allNamed,
  firstNamed,
  firstWithClass,
  isBlockElement,
  namingWords,
  visibleText,
} from '#lib/html/elements.ts'

const dash = /^[\s]*[—–―-]{1,2}\s*/u
const attributionNames = new Set([
  'attribution',
  'author',
  'byline',
  'speaker',
  'source',
  'citation',
  'credit',
])

/** The paragraphs of a quote and who said it, from a `blockquote` or an element around one. */
export function readQuote(element: Element, context: ImportContext): Attribution & { paragraphs: Inline[] } {
  const quote = element.name === 'blockquote' ? element : (firstNamed(element, 'blockquote') ?? element)
  const line = findAttribution(element, quote)
  const paragraphs = readParagraphs(quote.children, context, (found) => found === line)
  const address = resolveHref(quote.attribs.cite ?? '', context.baseUrl) ?? ''
  const attribution = line ? readAttribution(line, context) : nobody
  return {
    paragraphs,
    ...attribution,
    sourceUrl: attribution.sourceUrl === '' ? address : attribution.sourceUrl,
  }
}

/** Paragraphs of mixed content: block elements apart, runs of inline nodes between them together. */
export function readParagraphs(
  nodes: AnyNode[],
  context: ImportContext,
  skip: (element: Element) => boolean,
): Inline[] {
  const paragraphs: Inline[] = []
  let run: AnyNode[] = []
  const close = () => {
    const text = inlineFromHtml(run, context.baseUrl, skip)
    if (!inlineIsEmpty(text)) paragraphs.push(text)
    run = []
  }
  for (const node of nodes) {
    if (isTag(node) && isBlockElement(node)) {
      close()
      if (!skip(node)) paragraphs.push(...readBlock(node, context, skip))
    } else run.push(node)
  }
  close()
  return paragraphs
}

const nobody: Attribution = { speaker: '', role: '', sourceName: '', sourceUrl: '' }

function readBlock(element: Element, context: ImportContext, skip: (element: Element) => boolean): Inline[] {
  return readParagraphs(element.children, context, skip)
}

function findAttribution(element: Element, quote: Element): Element | null {
  const figcaption = element === quote ? null : firstNamed(element, 'figcaption', 'footer')
  return figcaption ?? firstNamed(quote, 'footer') ?? namedAttribution(element) ?? lastLine(quote)
}

function namedAttribution(element: Element): Element | null {
  return allNamed(element, 'p', 'div', 'span', 'cite', 'small').find(isAttribution) ?? null
}

function isAttribution(element: Element): boolean {
  return namingWords(element).some((word) => attributionNames.has(word))
}

// A cite counts when it ends the quote, alone on its line; inside a sentence it is a title.
function lastLine(quote: Element): Element | null {
  const last = quote.children.findLast((node) => isTag(node) || visibleText(node) !== '')
  if (last === undefined || !isTag(last) || (last === quote.children.find(isTag) && last.name !== 'cite'))
    return null
  if (last.name === 'cite') return last
  if (last.name !== 'p' && last.name !== 'div') return null
  const cite = firstNamed(last, 'cite')
  if (cite && visibleText(cite) === visibleText(last).replace(dash, '')) return last
  return dash.test(visibleText(last)) ? last : null
}

function readAttribution(line: Element, context: ImportContext): Attribution {
  const own = (name: string) => visibleTextOf(firstWithClass(line, name))
  const link = line.name === 'a' ? line : firstNamed(line, 'a')
  const sourceUrl = resolveHref(link?.attribs.href ?? '', context.baseUrl) ?? ''
  const source = firstWithClass(line, 'source')
  if (own('speaker') !== '' || own('role') !== '' || source) {
    const sourceName = visibleTextOf(source)
    return {
      speaker: own('speaker'),
      role: own('role'),
      sourceName: sourceName === sourceUrl ? '' : sourceName,
      sourceUrl,
    }
  }
  return { ...readForeign(line, link), sourceUrl }
}

// `— Speaker, role, <cite>Source</cite>`: a cite or link beside other words is the source.
function readForeign(line: Element, link: Element | null): Omit<Attribution, 'sourceUrl'> {
  const whole = visibleText(line).replace(/\n/g, ' ').replace(dash, '')
  const titled = line.name === 'cite' ? link : (firstNamed(line, 'cite') ?? link)
  const title = visibleTextOf(titled)
  if (title !== '' && title === whole && link) return { speaker: '', role: '', sourceName: title }
  const isApart = title !== '' && title !== whole && whole.endsWith(title)
  const people = isApart ? whole.slice(0, -title.length).replace(/[\s,;:—–-]+$/u, '') : whole
  const comma = people.indexOf(',')
  const speaker = comma < 0 ? people : people.slice(0, comma)
  return {
    speaker: speaker.trim(),
    role: comma < 0 ? '' : people.slice(comma + 1).trim(),
    sourceName: isApart ? title : '',
  }
}

function visibleTextOf(element: Element | null): string {
  return element ? visibleText(element).replace(/\n/g, ' ') : ''
}

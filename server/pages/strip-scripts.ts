import { RewritingStream } from 'parse5-html-rewriting-stream'

type Attribute = { name: string; value: string }
type StartTag = Parameters<RewritingStream['emitStartTag']>[0]
type Range = { start: number; end: number }

const dataTypes = new Set(['application/ld+json', 'speculationrules'])
const islandAddress = /^\/islands\/[\w-]+(\.[\w-]+)*\.js$/
/** What React writes between texts and around boundaries; readers' pages are never hydrated. */
const frameworkComment = /^(\/?[$&][?!~]?| |F!?|html|head|body)$/

/**
 * The page without the framework's scripts, their preloads, its comment markers and its empty metadata holder;
 * every other byte stays as it is. Scripts that stay: JSON-LD, speculation rules, islands, and the one inline
 * script marked `data-theme-line` whose text is exactly `themeLine`.
 */
export async function stripScripts(html: string, themeLine: string): Promise<string> {
  const cuts = await findCuts(html, themeLine)
  let kept = ''
  let position = 0
  for (const { start, end } of cuts) {
    kept += html.slice(position, start)
    position = Math.max(position, end)
  }
  kept += html.slice(position)
  return cuts.some((cut) => leavesOpenTag(html, cut)) ? await stripScripts(kept, themeLine) : kept
}

/** Text such as `<` before a cut becomes a tag with what follows it; the result is then read once more. */
function leavesOpenTag(html: string, { start }: Range): boolean {
  return html.lastIndexOf('<', start - 1) > html.lastIndexOf('>', start - 1)
}

/** Positions instead of the parser's own output: what it would repair or drop must come through untouched. */
async function findCuts(html: string, themeLine: string): Promise<Range[]> {
  const cuts: Range[] = []
  let script: { tag: StartTag; text: string } | null = null
  let holderStart: number | null = null
  const parser = new RewritingStream()

  /** Only in SVG and MathML does `<script/>` end itself; there, and only there, another tag can follow it. */
  function endSelfClosed() {
    if (script) cuts.push(rangeOf(script.tag))
    script = null
  }

  parser.on('startTag', (tag) => {
    endSelfClosed()
    holderStart = isMetadataHolder(tag) ? rangeOf(tag).start : null
    if (tag.tagName === 'script') script = { tag, text: '' }
    else if (isScriptPreload(tag)) cuts.push(rangeOf(tag))
  })
  parser.on('text', ({ text }) => {
    holderStart = null
    if (script) script.text += text
  })
  parser.on('endTag', (tag) => {
    const { start, end } = rangeOf(tag)
    if (tag.tagName === 'script') {
      const stays = script !== null && mayStay(script.tag.attrs, script.text, themeLine)
      if (!stays) cuts.push({ start: script ? rangeOf(script.tag).start : start, end })
      script = null
    }
    endSelfClosed()
    // The markers inside it are cut already; cutting the whole covers them.
    if (tag.tagName === 'div' && holderStart !== null) cuts.push({ start: holderStart, end })
    holderStart = null
  })
  parser.on('comment', (comment) => {
    endSelfClosed()
    if (frameworkComment.test(comment.text)) cuts.push(rangeOf(comment))
    else holderStart = null
  })
  await parseWhole(parser, html)

  const unclosed = script as { tag: StartTag } | null
  if (unclosed) cuts.push({ start: rangeOf(unclosed.tag).start, end: html.length })
  return cuts.sort((a, b) => a.start - b.start)
}

function mayStay(attributes: Attribute[], text: string, themeLine: string): boolean {
  const source = attribute(attributes, 'src')
  if (source !== null) return islandAddress.test(source)
  if (dataTypes.has((attribute(attributes, 'type') ?? '').toLowerCase())) return true
  return attribute(attributes, 'data-theme-line') !== null && text === themeLine
}

function isScriptPreload({ tagName, attrs }: StartTag): boolean {
  if (tagName !== 'link') return false
  const relations = (attribute(attrs, 'rel') ?? '').toLowerCase().split(/\s+/)
  const isPreload = relations.includes('preload') && attribute(attrs, 'as')?.toLowerCase() === 'script'
  if (!isPreload && !relations.includes('modulepreload')) return false
  return !islandAddress.test(attribute(attrs, 'href') ?? '')
}

/** `<div hidden=""></div>`: where the framework would stream metadata to. */
function isMetadataHolder({ tagName, attrs }: StartTag): boolean {
  return tagName === 'div' && attrs.length === 1 && attribute(attrs, 'hidden') === ''
}

function attribute(attributes: Attribute[], name: string): string | null {
  return attributes.find((candidate) => candidate.name === name)?.value ?? null
}

function rangeOf(token: { sourceCodeLocation?: { startOffset: number; endOffset: number } | null }): Range {
  if (!token.sourceCodeLocation) throw new Error('The parser gave a token without its position.')
  return { start: token.sourceCodeLocation.startOffset, end: token.sourceCodeLocation.endOffset }
}

function parseWhole(parser: RewritingStream, html: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject)
    parser.once('finish', resolve)
    parser.end(html)
  })
}

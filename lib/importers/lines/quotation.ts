/** A stretch of a text in quotation marks; `end` is after its closing mark, or the text's length when it stays open. */
export type QuotedSpan = { start: number; end: number; isOpen: boolean }

const closers: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
  '‹': '›',
}

/** The stretches in quotation marks of a text, in the styles of the languages met in news. */
export function quotedSpans(text: string): QuotedSpan[] {
  if (/^['‘]/.test(text) && !/[“"«„]/.test(text)) return singleQuoted(text)
  const spans: QuotedSpan[] = []
  let at = 0
  while (at < text.length) {
    const mark = text[at] ?? ''
    const closing = opens(text, at) ? closers[mark] : undefined
    if (closing === undefined) {
      at += 1
      continue
    }
    const end = closingAt(text, at + 1, closing)
    spans.push({ start: at, end: end < 0 ? text.length : end + 1, isOpen: end < 0 })
    at = end < 0 ? text.length : end + 1
  }
  return spans
}

/** The text outside of the given spans, one piece before, between and after them. */
export function outside(text: string, spans: readonly QuotedSpan[]): string[] {
  const pieces: string[] = []
  let at = 0
  for (const span of spans) {
    pieces.push(text.slice(at, span.start))
    at = span.end
  }
  pieces.push(text.slice(at))
  return pieces
}

/** Whether a text begins with a quotation mark. */
export function startsQuoted(text: string): boolean {
  return /^[“„«»"「『‹'‘]/.test(text)
}

// » opens in German books and papers and closes in French: it opens at the start of a word only.
function opens(text: string, at: number): boolean {
  if (text[at] !== '»') return true
  return /\S/.test(text[at + 1] ?? ' ') && (at === 0 || /[\s(]/.test(text[at - 1] ?? ''))
}

function closingAt(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (closing.includes(text[at] ?? '\n') && (text[at] ?? '') !== '') return at
  }
  return -1
}

// An apostrophe looks like a closing mark: only one after a stop or comma, before a space or the end, closes.
function singleQuoted(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let start = 0
  for (const match of text.matchAll(/[,.!?…–—]['’](?=\s|$)/gu)) {
    if (match.index < start) continue
    const end = match.index + match[0].length
    spans.push({ start, end, isOpen: false })
    const next = /(?<=\s)['‘](?=\p{L})/u.exec(text.slice(end))
    if (next === null) return spans
    start = end + next.index
  }
  return start < text.length && spans.length > 0
    ? [...spans, { start, end: text.length, isOpen: true }]
    : spans
}

/** A quotation mark or bracket that has no counterpart. */
export type UnbalancedMark = {
  mark: string
  at: number
  /** It opens a quotation that the text does not close: the next paragraph may carry it on. */
  isOpenQuote: boolean
}

type Open = { mark: string; at: number; closers: string; isQuote: boolean }

const brackets = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
/** '1)', 'b)' number a list; ':)' smiles. */
const listMarker = /(?:^|\s)(?:\p{N}{1,3}|\p{L}|[ivx]{1,4})$/iu
const smile = /[:;=8]['’]?-?$/
/** Words that begin with an apostrophe, which typewriters turn into an opening mark: ‘tis, ‘90s, ‘n’. */
const elision = /^(?:\d0s|\d\d(?!\d)|tis|twas|twere|til|em|n(?![\p{L}])|cause|round|bout)/iu

/**
 * The first quotation mark or bracket of a paragraph without a counterpart; null when all have one. Knows “ ”, ‘ ’,
 * „ “, ‚ ‘, « », » «, ” ” of Swedish and Finnish, and straight double ones; apostrophes, inches and feet count
 * as none, nor do the brackets of '1)'. `lang` is a BCP 47 language.
 */
export function unbalancedMark(text: string, lang: string): UnbalancedMark | null {
  const conventions = conventionsOf(text, lang)
  const stack: Open[] = []
  const straight: number[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]{}“”„‟«»‘’‚"]/gu)) {
    if (mark === '"') {
      if (!/\p{N}/u.test(text[at - 1] ?? '')) straight.push(at)
      continue
    }
    const top = stack.at(-1)
    if (top?.closers.includes(mark) && !isApostrophe(text, at, mark)) {
      stack.pop()
      continue
    }
    const closer = brackets.get(mark) ?? conventions.get(mark)
    if (closer !== undefined) {
      const isQuote = !brackets.has(mark)
      if (mark === '‘' && elision.test(text.slice(at + 1, at + 6))) continue
      // Paragraphs inside a quotation open it again.
      if (isQuote && stack.length > 0 && stack[0]?.mark === mark && /^\s*$/.test(text.slice(0, at))) continue
      stack.push({ mark, at, closers: closer, isQuote })
      continue
    }
    if (mark === '’' || (mark === '‘' && conventions.get('‚') !== '‘')) continue
    if (
      mark === ')' &&
      (listMarker.test(text.slice(Math.max(0, at - 5), at)) ||
        smile.test(text.slice(Math.max(0, at - 3), at)))
    )
      continue
    const below = stack.findLastIndex((open) => open.closers.includes(mark))
    if (below < 0) return { mark, at, isOpenQuote: false }
    const inner = stack[below + 1]
    return { mark: inner?.mark ?? mark, at: inner?.at ?? at, isOpenQuote: false }
  }
  return problemOf(stack, straight)
}

function problemOf(open: Open[], straight: number[]): UnbalancedMark | null {
  const first = open[0]
  if (first) return { mark: first.mark, at: first.at, isOpenQuote: first.isQuote && open.length === 1 }
  const last = straight.length % 2 === 1 ? straight.at(-1) : undefined
  return last === undefined ? null : { mark: '"', at: last, isOpenQuote: straight.length === 1 }
}

/** Which marks open a quotation here, and what closes them. */
function conventionsOf(text: string, lang: string): Map<string, string> {
  const isNordic = /^(?:sv|fi)\b/.test(lang)
  const isReversed = /^(?:da)\b/.test(lang) || /^[^«»]*»\p{L}/u.test(text)
  return new Map([
    ...(text.includes('„') ? [['„', '“”‟'] as const] : [['“', '”'] as const]),
    ...(isNordic ? [['”', '”'] as const] : []),
    ...(isReversed ? [['»', '«»'] as const] : [['«', '»'] as const]),
    ...(text.includes('‚') ? [['‚', '‘’'] as const] : [['‘', '’'] as const]),
  ])
}

/** ’ between letters or at the end of a word before more words of a quotation that closes later. */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (mark !== '’') return false
  const [before = '', after = ''] = [text[at - 1], text[at + 1]]
  if (/[\p{L}\p{N}]/u.test(after)) return true
  // The possessive of a plural ('the cadets’ office') inside single quotes: another closing mark comes later.
  if (!/s/iu.test(before) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false
  const rest = text.slice(at + 1)
  const next = rest.search(/’(?![\p{L}\p{N}])/u)
  const opens = rest.indexOf('‘')
  return next >= 0 && (opens < 0 || next < opens)
}

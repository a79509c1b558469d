/** A paragraph of plain text: its words with white space folded. `lines` are those of the input it was joined from. */
export type Paragraph = { text: string; lines: string[] }

/**
 * Parts a text into paragraphs. Lines that were wrapped at a width are joined; lines that stand for themselves
 * (one paragraph a line, addresses, lists) stay apart.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const groups = text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''))
  const wrapWidth = wrapWidthOf(groups)
  return groups.flatMap((group) => joinWrapped(group, wrapWidth)).filter((paragraph) => paragraph.text !== '')
}

/** White space folded; spaces that do not break stay beside French marks and inside numbers. */
export function folded(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/(?<![«\d])[\u00a0\u202f](?![»:;!?%€\d])/gu, ' ')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}

// A text is wrapped when, in groups of several lines, most lines but the last end near the same width.
function wrapWidthOf(groups: string[][]): number | null {
  const inner = groups
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(0, -1).map((line) => line.trimEnd().length))
  if (inner.length < 3) return null
  const width = Math.max(...inner.slice(0, 5000))
  if (width > 130 || width < 40) return null
  const near = inner.filter((length) => length >= width - 22).length
  return near >= inner.length * 0.7 ? width : null
}

function joinWrapped(group: string[], wrapWidth: number | null): Paragraph[] {
  if (wrapWidth === null) return group.map((line) => ({ text: folded(line), lines: [line] }))
  const paragraphs: Paragraph[] = []
  let previous = ''
  for (const line of group) {
    const last = paragraphs.at(-1)
    const indented = /^(?:\t| {2,})\S/.test(line)
    const isItem = /^\s*(?:[•‣*–—-]|\d{1,3}[.)])\s/.test(line)
    const full = previous.trimEnd().length + (line.trim().split(/\s/)[0]?.length ?? 0) + 1 >= wrapWidth - 2
    if (last === undefined || indented || isItem || !full)
      paragraphs.push({ text: folded(line), lines: [line] })
    else {
      last.text = folded(`${last.text} ${line}`)
      last.lines.push(line)
    }
    previous = line
  }
  return paragraphs
}

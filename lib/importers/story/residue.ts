/**
 * What remains of a line when the given words are taken out of it once each, white space folded. It is kept so that no
 * character of an input disappears.
 */
export function residueOf(line: string, used: readonly string[]): string {
  let rest = line
  for (const words of [...used].filter((part) => part !== '').sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(words)
    if (at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + words.length)}`
  }
  return rest.replace(/\s+/g, ' ').trim()
}

/** Residues as entries of the stripped list: those with words stay apart, single marks are gathered in one entry. */
export function residueEntries(residues: readonly string[]): string[] {
  const words = residues.filter((residue) => /[\p{L}\p{N}]/u.test(residue))
  const marks = residues.filter((residue) => !/[\p{L}\p{N}]/u.test(residue)).join(' ')
  return marks === '' ? words : [...words, marks]
}

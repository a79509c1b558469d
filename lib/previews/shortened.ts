/** A text of at most `length` characters (code points): cut at a word, with an ellipsis where it was cut. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text)
  if (characters.length <= length) return text
  const cut = characters.slice(0, length - 1).join('')
  return `${cut.replace(/\s+\S*$/u, '') || cut}…`
}

/** Reads ranges of hexadecimal code points, `20-7e a0-ff 2116`, into a question: whether a code point is in them. */
export function readRanges(text: string): (code: number) => boolean {
  const ranges = text.split(' ').map((range) => {
    const [from = '', to = from] = range.split('-')
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
  })
  return (code) => ranges.some(({ from, to }) => code >= from && code <= to)
}

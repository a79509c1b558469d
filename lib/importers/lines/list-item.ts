/** An item of a list: its text, its number (null for a bullet), and how many characters the mark takes. */
export type FoundItem = { number: number | null; mark: string; length: number }

const bullet = /^\s*([•‣⁃◦▪■●○►▶➤➢✓✔·*–—-]|o(?=\s\p{Lu}))\s+(?=\S)/u
const ordinal = /^\s*(?:\(?(\d{1,3})[.)]|(\d{1,2})\s?[-–])\s+(?=\S)/u

/** The mark that a line starts with as an item of a list, or null. */
export function readListItem(line: string): FoundItem | null {
  const number = ordinal.exec(line)
  if (number !== null) return { number: Number(number[1] ?? number[2]), mark: '1', length: number[0].length }
  const match = bullet.exec(line)
  return match === null ? null : { number: null, mark: match[1] ?? '', length: match[0].length }
}

/** Whether a bullet always means a list; dashes and stars open a dialogue or an aside just as well. */
export function isCertainBullet(item: FoundItem): boolean {
  return item.number === null && /[•‣⁃◦▪■●►▶➤➢✓✔]/.test(item.mark)
}

/** Whether a line is a divider of sections ('* * *', '---', '___'). */
export function isDivider(line: string): boolean {
  return line.length <= 40 && /^(?:[*•⁂~#_=—–-]\s*){3,}$|^⁂$/u.test(line)
}

import { dictionary } from '@zxcvbn-ts/language-common'

const shortestWord = 4
const keyboardRows = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'abcdefghijklmnopqrstuvwxyz',
].flatMap((row) => [row, Array.from(row).toReversed().join('')])

let listed: Set<string> | undefined

/**
 * How many characters of a password are somebody's own, once what everybody tries first is taken out: a password
 * of the lists of stolen ones, with whatever is put before and after it; words of `known`; runs along the keyboard
 * and the alphabet; and all of these in capitals, with letters written as digits, or several times over.
 */
export function ownLength(password: string, known: string[]): number {
  const plain = password.normalize('NFKC').toLowerCase()
  const length = Array.from(plain).length
  const cores = [plain, trimmed(plain), ...shortened(plain)]
    .flatMap((text) => [text, repeatedUnit(text)])
    .flatMap((text) => [text, unmasked(text)])
  const taken = cores.filter(isListed).map((core) => length - (timesIn(plain, core) || 1) * core.length)
  const left = [plain, unmasked(plain)].map(
    (text) => Array.from(withoutRuns(withoutWords(text, known))).length,
  )
  return Math.max(0, Math.min(length, ...taken, ...left))
}

function isListed(text: string): boolean {
  listed ??= new Set(dictionary['passwords-common'].map((entry) => entry.toLowerCase()))
  return listed.has(text)
}

/** `p4ssw0rd` as `password`. */
function unmasked(text: string): string {
  const letters = new Map(Object.entries({ '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o' }))
  for (const [mask, letter] of Object.entries({ $: 's', '5': 's', '7': 't' })) letters.set(mask, letter)
  return Array.from(text, (character) => letters.get(character) ?? character).join('')
}

/** Without the digits and signs around it. */
function trimmed(text: string): string {
  return text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

/** Without up to four characters at its end: a year or a sign behind a number. */
function shortened(text: string): string[] {
  return [1, 2, 3, 4].map((count) => text.slice(0, -count))
}

/** `abcabcabc` is three times `abc`; a text that repeats nothing is itself. */
function repeatedUnit(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1
}

function withoutWords(text: string, known: string[]): string {
  const words = known.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return words
    .filter((word) => word.length >= shortestWord)
    .reduce((left, word) => left.replaceAll(word, ''), text)
}

/** Without stretches of four keys or more that follow a row, either way. */
function withoutRuns(text: string): string {
  return keyboardRows.reduce((left, row) => left.replaceAll(longestRun(left, row) ?? row, ''), text)
}

function longestRun(text: string, row: string): string | null {
  for (let length = row.length; length >= shortestWord; length -= 1) {
    for (let start = 0; start + length <= row.length; start += 1) {
      const run = row.slice(start, start + length)
      if (text.includes(run)) return run
    }
  }
  return null
}

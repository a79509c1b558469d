import type { SeededRandom } from '#scripts/test/attack/seeded-random.ts'

/** Between a tag's name and its attributes. */
const separators = [
  ' ',
  '  ',
  '/',
  '\t',
  '\n',
  '\f',
  '\r',
  ' / ',
  '/\u0000/',
  '\u0000',
  ' x ',
  '/"/',
  '\u00a0',
]

/** What stands between the parts of a tag. */
export function separator(random: SeededRandom): string {
  return random.percent(60) ? ' ' : random.pick(separators)
}

/** A tag or attribute name in mixed case, now and then with a letter that only looks alike or folds to it. */
export function obscureName(random: SeededRandom, name: string): string {
  const way = random.below(10)
  if (way < 4) return name
  if (way < 8) return mixedCase(random, name)
  if (way === 8) return name.replace('s', '\u017f').replace('k', '\u212a').replace('i', '\u0131')
  return insertAt(random, name, random.pick(['\u0000', '\u200b', '\u00ad', '\ufeff', '\u202e', '\u0301']))
}

/** A scheme such as `javascript:` as browsers still read it, or nearly. */
export function obscureScheme(random: SeededRandom, scheme: string): string {
  const ways: (() => string)[] = [
    () => scheme,
    () => mixedCase(random, scheme),
    () =>
      insertAt(
        random,
        scheme,
        random.pick(['\t', '\n', '\r', '&Tab;', '&NewLine;', '&#9;', '&#x0A;', '&#13;']),
      ),
    () =>
      random.pick([
        ' ',
        '\u0001',
        '\u0008',
        '\u001f',
        '\u00a0',
        '\u2028',
        '\ufeff',
        '\u0000',
        '&#14;',
        '&#x20;',
      ]) + scheme,
    () => scheme.replace(':', random.pick(['&colon;', '&#58;', '&#x3a;', '&#0000058', '%3A', ' :', '\t:'])),
    () => encoded(random, scheme),
    () => scheme.replace(/./, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    () => scheme.replace(/./, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
    () => fullWidth(scheme),
    () =>
      `${random.pick(['feed:', 'view-source:', 'jar:', 'x:', 'wyciwyg://', '#', '?', '//', '\\\\', 'https:'])}${scheme}`,
  ]
  return random.pick(ways)()
}

/** Characters of the text as references, decimal or hexadecimal, padded or without their semicolon. */
export function encoded(random: SeededRandom, text: string): string {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0
    const forms = [
      `&#${code};`,
      `&#x${code.toString(16)};`,
      `&#X${code.toString(16).toUpperCase()};`,
      `&#${String(code).padStart(7, '0')}`,
      char,
    ]
    return random.pick(forms)
  }).join('')
}

/** Letters above ASCII that some software folds back to it. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
}

/** The text with one piece put in somewhere inside. */
export function insertAt(random: SeededRandom, text: string, piece: string): string {
  const place = 1 + random.below(Math.max(1, text.length - 1))
  return text.slice(0, place) + piece + text.slice(place)
}

function mixedCase(random: SeededRandom, text: string): string {
  return text.replace(/[a-z]/g, (letter) => (random.percent(50) ? letter.toUpperCase() : letter))
}

import { type SeededRandom, seededRandom } from '#scripts/test/attack/seeded-random.ts'

/** First and last code point of what a text is drawn from: one script, or one family of signs, each. */
const ranges: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {
  ascii: [[0x20, 0x7e]],
  latin: [[0xa1, 0x24f]],
  'latin extended': [[0x1e00, 0x1eff]],
  greek: [[0x370, 0x3ff]],
  cyrillic: [[0x400, 0x52f]],
  armenian: [[0x531, 0x58f]],
  georgian: [[0x10a0, 0x10ff]],
  hebrew: [[0x591, 0x5f4]],
  arabic: [[0x600, 0x6ff]],
  syriac: [[0x700, 0x74f]],
  thaana: [[0x780, 0x7b1]],
  nko: [[0x7c0, 0x7ff]],
  devanagari: [[0x900, 0x97f]],
  bengali: [[0x980, 0x9fe]],
  gurmukhi: [[0xa01, 0xa76]],
  gujarati: [[0xa81, 0xaff]],
  tamil: [[0xb82, 0xbfa]],
  telugu: [[0xc00, 0xc7f]],
  kannada: [[0xc80, 0xcf3]],
  malayalam: [[0xd00, 0xd7f]],
  sinhala: [[0xd81, 0xdf4]],
  thai: [[0xe01, 0xe5b]],
  lao: [[0xe81, 0xedf]],
  tibetan: [[0xf00, 0xfda]],
  myanmar: [[0x1000, 0x109f]],
  ethiopic: [[0x1200, 0x137c]],
  cherokee: [[0x13a0, 0x13fd]],
  syllabics: [[0x1400, 0x167f]],
  khmer: [[0x1780, 0x17f9]],
  mongolian: [[0x1800, 0x18aa]],
  japanese: [
    [0x3041, 0x30ff],
    [0x4e00, 0x9fff],
  ],
  chinese: [
    [0x4e00, 0x9fff],
    [0x20000, 0x2a6df],
  ],
  korean: [
    [0xac00, 0xd7a3],
    [0x1100, 0x11ff],
  ],
  yi: [[0xa000, 0xa48c]],
  gothic: [[0x10330, 0x1034a]],
  adlam: [[0x1e900, 0x1e95f]],
  'mathematical letters': [[0x1d400, 0x1d7ff]],
  'signs and arrows': [[0x2000, 0x2bff]],
  emoji: [[0x1f300, 0x1faff]],
  'private use': [[0xe000, 0xe0ff]],
  tags: [[0xe0020, 0xe007f]],
  controls: [
    [0x1, 0xc],
    [0xe, 0x1f],
    [0x7f, 0x9f],
  ],
}

/** Sequences that fall apart when a program cuts, folds or normalises text. */
const sequences = [
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  '\u{1f9d1}\u{1f3fd}\u200d\u{1f680}',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  '\u{1f1fa}\u{1f1f3}',
  '1\ufe0f\u20e3',
  '\u2764\ufe0f\u200d\u{1f525}',
  'e\u0301',
  '\u00e9',
  '\u1100\u1161\u11a8',
  '\u0915\u094d\u200d\u0937',
  '\u2067\u05d0\u05d1 12\u2069',
  '\u202eabc\u202c',
  '\u200f\u200e\u061c',
  '\u0130i\u0131I',
  '\u00df\u1e9e',
  '\ufdfa',
  '\u00ad\u200b\u2060\ufeff',
  '\u00a0\u2007\u202f\u3000',
  '  two  spaces  ',
  '\ttab\nline',
  '\u2028\u2029',
  '&amp;&lt;&#x27;',
  '<b>\u201cquoted\u201d</b>',
  'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309',
]

/** So many texts in the world's scripts, one script and some sequences each; the same seed gives the same ones. */
export function worldTexts(seed: number, count: number): string[] {
  const random = seededRandom(seed)
  const names = Object.keys(ranges)
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 3 + random.below(6) }, () =>
      word(random, names[index % names.length] ?? ''),
    )
    return `${index + 1} ${words.join(random.percent(80) ? ' ' : '')}`
  })
}

function word(random: SeededRandom, script: string): string {
  if (random.percent(25)) return random.pick(sequences)
  return Array.from({ length: 1 + random.below(9) }, () => character(random, script)).join('')
}

function character(random: SeededRandom, script: string): string {
  const [first, last] = random.pick(ranges[script] ?? [])
  return String.fromCodePoint(first + random.below(last - first + 1))
}

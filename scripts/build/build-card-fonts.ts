import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sliceRanges from '@fontsource-variable/noto-serif-sc/unicode.json' with { type: 'json' }
import subsetFont from 'subset-font'
import { decompress } from 'wawoff2'
import { readRanges } from '#lib/cards/read-ranges.ts'
import { charactersOf, renameFont } from '#scripts/build/font-tables.ts'

const sourceFolder = 'node_modules/@fontsource-variable'
const targetFolder = 'lib/cards/fonts'

type Cut = {
  name: string
  file: string
  from: number
  to: number
  more: string
  axes: Record<string, number>
}

const display = { wght: 500, opsz: 48 }
const joiners = '\u200c\u200d'
const cuts: Cut[] = [
  {
    name: 'latin',
    file: 'newsreader/files/newsreader-latin-opsz-normal.woff2',
    from: 0x20,
    to: 0xff,
    more: 'ŒœŠšŽž–—‘’“”„‚…‹›•€™−',
    axes: display,
  },
  {
    name: 'latin-extended',
    file: 'newsreader/files/newsreader-latin-ext-opsz-normal.woff2',
    from: 0x1_00,
    to: 0x2_4f,
    more: '₹₺₽₿',
    axes: display,
  },
  {
    name: 'vietnamese',
    file: 'newsreader/files/newsreader-vietnamese-opsz-normal.woff2',
    from: 0x1e_a0,
    to: 0x1e_f9,
    more: 'ĂăĐđĨĩŨũƠơƯư₫',
    axes: display,
  },
  {
    name: 'greek',
    file: 'source-serif-4/files/source-serif-4-greek-opsz-normal.woff2',
    from: 0x3_70,
    to: 0x3_ff,
    more: '',
    axes: display,
  },
  {
    name: 'cyrillic',
    file: 'source-serif-4/files/source-serif-4-cyrillic-opsz-normal.woff2',
    from: 0x4_00,
    to: 0x4_ff,
    more: '№',
    axes: display,
  },
  {
    name: 'arabic',
    file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    from: 0x6_00,
    to: 0x7_7f,
    more: ` ${joiners}`,
    axes: { wght: 600 },
  },
]

const devanagari: Cut = {
  name: 'devanagari',
  file: 'noto-serif-devanagari/files/noto-serif-devanagari-devanagari-wght-normal.woff2',
  from: 0x9_00,
  to: 0x9_7f,
  more: ` ${joiners}`,
  axes: { wght: 500 },
}
const hanStart = 0x30_00
const hanEnd = 0xff_ff

/**
 * Cuts the fonts of the social cards into `lib/cards/fonts/`, each a family of its own, and writes which
 * characters each has. Run it by hand after changing a cut: the results are committed.
 */
async function buildCardFonts(): Promise<void> {
  const written = []
  for (const cut of cuts) written.push({ name: cut.name, characters: await writeCut(cut) })
  const rows = written.map(({ name, characters }) => `  ['${name}', '${ranges(characters)}'],`)
  const text = [
    '/** The cuts beside this file and what they have, as ranges of hexadecimal code points; written by scripts/build/build-card-fonts.ts. */',
    'export const cardCuts: [name: string, characters: string][] = [',
    ...rows,
    ']\n',
  ]
  writeFileSync(join(targetFolder, 'card-cuts.ts'), text.join('\n'))
  await buildShapedFonts()
}

/** Of the fonts that HarfBuzz shapes with: the cut of Devanagari, and what the slices of the Chinese font have. */
async function buildShapedFonts(): Promise<void> {
  const bits = Buffer.alloc((hanEnd + 1 - hanStart) / 8)
  for (const code of await charactersOfHan()) {
    if (code < hanStart || code > hanEnd || isKana(code)) continue
    const at = code - hanStart
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
  }
  const text = [
    '/** What the fonts of outlines have; written by scripts/build/build-card-fonts.ts. */',
    `export const devanagariRanges = '${ranges(await writeCut(devanagari))}'`,
    '',
    '/** First code point of the bitmap, and a bit for each that the Chinese font has, Base64, lowest bit first. */',
    `export const hanStart = 0x${hanStart.toString(16)}`,
    `export const hanBitmap = '${bits.toString('base64')}'`,
    '',
  ]
  writeFileSync(join(targetFolder, 'shaped-cuts.ts'), text.join('\n'))
}

async function charactersOfHan(): Promise<number[]> {
  const found = []
  for (const [name, said] of Object.entries(sliceRanges)) {
    const file = `noto-serif-sc/files/noto-serif-sc-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`
    const has = readRanges(said.replaceAll('U+', '').replaceAll(',', ' '))
    const slice = Buffer.from(await decompress(readFileSync(join(sourceFolder, file))))
    found.push(charactersOf(slice).filter(has))
  }
  return found.flat()
}

/** Japanese has other forms of the same characters: its headlines are left to their picture. */
function isKana(code: number): boolean {
  return (code >= 0x30_40 && code <= 0x30_ff) || (code >= 0xff_66 && code <= 0xff_9f)
}

async function writeCut({ name, file, from, to, more, axes }: Cut): Promise<number[]> {
  const range = Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
  const cut = await subsetFont(readFileSync(join(sourceFolder, file)), range.join('') + more, {
    targetFormat: 'sfnt',
    variationAxes: axes,
    noHinting: true,
  })
  writeFileSync(join(targetFolder, `${name}.ttf`), renameFont(cut, `card-${name}`))
  console.log(`${name}: ${cut.length} bytes`)
  return charactersOf(cut)
}

function ranges(codes: number[]): string {
  const known = new Set(codes)
  const starts = codes.filter((code) => !known.has(code - 1))
  return starts
    .map((start) => {
      let end = start
      while (known.has(end + 1)) end += 1
      return end === start ? start.toString(16) : `${start.toString(16)}-${end.toString(16)}`
    })
    .join(' ')
}

await buildCardFonts()

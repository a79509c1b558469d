import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const sourceFolder = 'node_modules/@fontsource-variable/newsreader/files'
const targetFolder = 'public/fonts'

/** Between the design sizes of text (16) and of display (72): fine enough for headlines, sturdy enough for text. */
const opticalSize = 28
const weights = { min: 400, max: 700 }

const ascii = characters(0x20, 0x7e)
const punctuation = '\u00a0‘’“”„…«»–—×·°©£€½'
const frequentAccents = 'áàâãäåæçéèêëíîïñóôõöøúüßÉÅÖ'
const primary = ascii + punctuation + frequentAccents
/** What the primary cut leaves out, in cuts that only pages with these characters load. */
const rareLatin = `${characters(0xa1, 0xff)}Œœ‚„‹›•−™`
  .split('')
  .filter((character) => !primary.includes(character))
  .join('')
const extendedLatin = characters(0x100, 0x17f).replace(/[Œœ]/g, '')

type Cut = { name: string; file: string; text: string; axes: Record<string, Axis>; features: string[] }
type Axis = number | { min: number; max: number }

const cuts: Cut[] = [
  {
    name: 'roman',
    file: 'newsreader-latin-opsz-normal.woff2',
    text: primary,
    axes: { wght: weights, opsz: opticalSize },
    features: ['kern', 'liga'],
  },
  {
    name: 'italic',
    file: 'newsreader-latin-opsz-italic.woff2',
    text: primary,
    axes: { wght: 400, opsz: opticalSize },
    features: [],
  },
  {
    name: 'roman-rare',
    file: 'newsreader-latin-opsz-normal.woff2',
    text: rareLatin,
    axes: { wght: weights, opsz: opticalSize },
    features: ['kern'],
  },
  {
    name: 'roman-extended',
    file: 'newsreader-latin-ext-opsz-normal.woff2',
    text: extendedLatin,
    axes: { wght: weights, opsz: opticalSize },
    features: ['kern'],
  },
]

/**
 * Cuts the serif to the characters and weights readers' pages use, into `public/fonts/` with the hash of each
 * file in its name, and writes the stylesheet and the address of the cut that pages preload. Run it by hand
 * after changing a cut: the results are committed.
 */
async function buildFonts(): Promise<void> {
  mkdirSync(targetFolder, { recursive: true })
  for (const file of readdirSync(targetFolder)) {
    if (file.endsWith('.woff2')) rmSync(join(targetFolder, file))
  }
  const addresses = new Map<string, string>()
  for (const cut of cuts) addresses.set(cut.name, await writeCut(cut))
  writeFileSync('app/(site)/styles/serif.css', stylesheet(addresses))
  writeFileSync(
    'components/site/serif-file.ts',
    `/** Address of the serif's roman cut, written by scripts/build/build-fonts.ts. */\nexport const serifFile = '${addresses.get('roman')}'\n`,
  )
}

async function writeCut({ name, file, text, axes, features }: Cut): Promise<string> {
  const bytes = await subsetFont(readFileSync(join(sourceFolder, file)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  writeFileSync(join(targetFolder, `newsreader-${name}.${hash}.woff2`), bytes)
  console.log(`${name}: ${bytes.length} bytes, ${Array.from(text).length} characters`)
  return `/fonts/newsreader-${name}.${hash}.woff2`
}

function stylesheet(addresses: Map<string, string>): string {
  const face = (name: string, rules: string) =>
    `@font-face {\n  font-family: Newsreader;\n  src: url('${addresses.get(name)}') format('woff2');\n  font-display: optional;\n  ${rules}\n}\n`
  const weightRule = `font-weight: ${weights.min} ${weights.max};`
  return [
    '/* Written by scripts/build/build-fonts.ts. `optional`: a late font waits for the next page instead of moving this one. */\n',
    face('roman', weightRule),
    face('italic', 'font-style: italic;\n  font-weight: 400;'),
    face('roman-rare', `${weightRule}\n  unicode-range: ${ranges(rareLatin)};`),
    face('roman-extended', `${weightRule}\n  unicode-range: ${ranges(extendedLatin)};`),
  ].join('\n')
}

function ranges(text: string): string {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const starts = codes.filter((code) => !codes.includes(code - 1))
  return starts.map((start) => rangeFrom(start, codes)).join(', ')
}

function rangeFrom(start: number, codes: number[]): string {
  let end = start
  while (codes.includes(end + 1)) end += 1
  const hexadecimal = (code: number) => code.toString(16)
  return end === start ? `U+${hexadecimal(start)}` : `U+${hexadecimal(start)}-${hexadecimal(end)}`
}

function characters(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}

await buildFonts()

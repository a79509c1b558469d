import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sliceRanges from '@fontsource-variable/noto-serif-sc/unicode.json' with { type: 'json' }
import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import { LRUCache } from 'lru-cache'
import { decompress } from 'wawoff2'
import { readRanges } from '#lib/cards/read-ranges.ts'

/** A font that HarfBuzz shapes with, and the units that its letters are drawn in. */
export type ShapedFont = { font: Font; unitsPerEm: number }

const weight = 500
/** Some hundred kilobytes each; a headline needs ten. */
const keptSlices = 60
const slices = Object.entries(sliceRanges).map(([name, ranges]) => ({
  name: name.replaceAll(/[[\]]/g, ''),
  has: readRanges(ranges.replaceAll('U+', '').replaceAll(',', ' ')),
}))
const loaded = new LRUCache<string, ShapedFont>({ max: keptSlices })
let devanagari: ShapedFont | undefined

/** The cut of Devanagari beside this folder. */
export function devanagariFont(): ShapedFont {
  devanagari ??= open(readFileSync(join(import.meta.dirname, '../fonts/devanagari.ttf')))
  return devanagari
}

/** The slice of the Chinese font that has a character, if `loadHanSlices` has loaded it. */
export function hanFontOf(character: string): ShapedFont | undefined {
  const slice = sliceOf(character)
  return slice === undefined ? undefined : loaded.get(slice)
}

/** Loads the slices of the Chinese font that some characters need, and no others: some five milliseconds each. */
export async function loadHanSlices(characters: Iterable<string>): Promise<void> {
  const needed = new Set(Array.from(characters, sliceOf).filter((name) => name !== undefined))
  for (const name of needed) if (!loaded.get(name)) loaded.set(name, await openSlice(name))
}

function sliceOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  return slices.find(({ has }) => has(code))?.name
}

async function openSlice(name: string): Promise<ShapedFont> {
  const address = import.meta.resolve(
    `@fontsource-variable/noto-serif-sc/files/noto-serif-sc-${name}-wght-normal.woff2`,
  )
  const slice = open(Buffer.from(await decompress(await readFile(fileURLToPath(address)))))
  slice.font.setVariations([new Variation('wght', weight)])
  return slice
}

function open(bytes: Buffer): ShapedFont {
  const face = new Face(new Blob(new Uint8Array(bytes).buffer))
  return { font: new Font(face), unitsPerEm: face.upem }
}

import { Buffer as Letters, shape } from 'harfbuzzjs'
import type { TextRun } from '#lib/cards/card-text.ts'
import { devanagariFont, hanFontOf, type ShapedFont } from '#lib/cards/shaped/shaped-fonts.ts'

/** Letters as they are drawn: their outlines, placed, and how far they reach at a font size of 1. */
type ShapedRun = { markup: string; width: number }

/** Fonts whose letters the renderer would put on top of each other, and those it would have to be given whole. */
const shapedFonts = new Set(['card-devanagari', 'card-han'])

/** Whether a piece of text is drawn as outlines. */
export function isShaped({ font }: TextRun): boolean {
  return shapedFonts.has(font)
}

/**
 * A piece of text as outlines that HarfBuzz has placed, for a font size of 1. Of Chinese only what `loadHanSlices` has
 * loaded is there.
 */
export function shapeRun({ font, text }: TextRun): ShapedRun {
  if (font === 'card-devanagari') return outlines(text, devanagariFont(), 0)
  let run: ShapedRun = { markup: '', width: 0 }
  for (const character of text) {
    const slice = hanFontOf(character)
    const next = slice ? outlines(character, slice, run.width) : { markup: '', width: 1 }
    run = { markup: run.markup + next.markup, width: run.width + next.width }
  }
  return run
}

function outlines(text: string, { font, unitsPerEm }: ShapedFont, from: number): ShapedRun {
  const letters = new Letters()
  letters.addText(text)
  letters.guessSegmentProperties()
  shape(font, letters)
  let x = from * unitsPerEm
  const start = x
  const positions = letters.getGlyphPositions()
  const paths = letters.getGlyphInfos().map(({ codepoint: glyph }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const path = font.glyphToPath(glyph)
    const place = `translate(${x + xOffset} ${yOffset})`
    x += xAdvance
    return path === '' ? '' : `<path transform="${place}" d="${path}"/>`
  })
  const markup = `<g transform="scale(${1 / unitsPerEm} ${-1 / unitsPerEm})">${paths.join('')}</g>`
  return { markup, width: (x - start) / unitsPerEm }
}

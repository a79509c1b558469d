import { join } from 'node:path'
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { type TextRun, textRuns } from '#lib/cards/card-text.ts'
import { cardCuts } from '#lib/cards/fonts/card-cuts.ts'
import { isShaped, shapeRun } from '#lib/cards/shaped/shape-run.ts'
import { escapeHtml } from '#lib/html/escape.ts'

const measuredAt = 100
const folder = join(import.meta.dirname, 'fonts')

/** Only our own fonts, so that a card looks the same on every machine. */
export const cardFonts: ResvgRenderOptions['font'] = {
  loadSystemFonts: false,
  fontFiles: cardCuts.map(([name]) => join(folder, `${name}.ttf`)),
}

/** A letter of each cut that no neighbour joins or moves. */
const neighbours: Record<string, string> = {
  'card-latin': 'n',
  'card-latin-extended': 'ł',
  'card-vietnamese': 'đ',
  'card-greek': 'ν',
  'card-cyrillic': 'н',
  'card-arabic': 'ء',
}

/** One piece of text as it stands in a drawing, its first letter at a place on the line. */
export function runMarkup(
  run: TextRun,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: string },
): string {
  const [left, baseline] = [x.toFixed(2), y.toFixed(2)]
  if (isShaped(run)) {
    return `<g transform="translate(${left} ${baseline}) scale(${size})" fill="${colour}">${shapeRun(run).markup}</g>`
  }
  return textMarkup(run, `x="${left}" y="${baseline}" font-size="${size}" fill="${colour}"`)
}

function textMarkup({ font, text }: TextRun, attributes: string): string {
  return `<text xml:space="preserve" font-family="${font}" ${attributes}>${escapeHtml(text)}</text>`
}

/** Measures clean texts at a font size of 1, as they will be shaped; remembers what it measured. */
export function createMeasure(): (text: string) => number {
  const known = new Map<string, number>()
  const widthOf = (run: TextRun): number => {
    const key = `${run.font} ${run.text}`
    const width = known.get(key) ?? (isShaped(run) ? shapeRun(run).width : advanceOf(run))
    known.set(key, width)
    return width
  }
  return (text) => textRuns(text).reduce((sum, run) => sum + widthOf(run), 0)
}

/** Only ink is measured; between two letters a text takes its full width, spaces too. */
function advanceOf({ font, text }: TextRun): number {
  const beside = neighbours[font] ?? ''
  return inkWidth({ font, text: beside + text + beside }) - inkWidth({ font, text: beside + beside })
}

function inkWidth(run: TextRun): number {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${textMarkup(run, `font-size="${measuredAt}"`)}</svg>`
  return (new Resvg(drawn, { font: cardFonts }).getBBox()?.width ?? 0) / measuredAt
}

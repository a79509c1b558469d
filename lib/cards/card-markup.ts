import { type Card, cardHeightPx, cardWidthPx } from '#lib/cards/card.ts'
import { runMarkup } from '#lib/cards/card-fonts.ts'
import { cardPictureWidthPx } from '#lib/cards/crop-for-card.ts'
import { fitLine, fitLines } from '#lib/cards/fit-lines.ts'
import { orderedRuns } from '#lib/cards/ordered-runs.ts'

type Measure = (text: string) => number
type Column = { start: number; width: number; isRtl: boolean }

const colours = { paper: '#fcfaf5', ink: '#1b1a17', soft: '#5a564d', rule: '#dcd6c8', accent: '#9b2f16' }
const marginPx = 64
const gutterPx = 48
const headlineTopPx = 196
const headlineHeightPx = 318
const withPictureSizes = sizesFrom(76, 34)
const aloneSizes = sizesFrom(112, 44)
/** Marks above and below the letters need room, and characters that fill their square; the first that fits counts. */
const lineShapes = [
  { script: /[\p{Script=Arabic}\p{Script=Devanagari}]/u, lineHeight: 1.42, ascent: 1.02 },
  { script: /\p{Script=Han}/u, lineHeight: 1.24, ascent: 0.94 },
]
const plainLines = { lineHeight: 1.08, ascent: 0.84 }
const quoteSizes = sizesFrom(88, 30)

/** The drawing of a card as SVG: words at the start, the picture at the end, as the story's language reads. */
export function cardMarkup(card: Card, options: { picture: Uint8Array | null; measure: Measure }): string {
  const { picture, measure } = options
  const column = columnOf(card, picture !== null)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidthPx}" height="${cardHeightPx}">`,
    `<rect width="${cardWidthPx}" height="${cardHeightPx}" fill="${colours.paper}"/>`,
    nameplate(card.paper, column, measure),
    line(card.section, { column, y: 174, size: 27, colour: colours.accent }, measure),
    headline(card.headline, column, { measure, sizes: sizesOf(card, picture !== null) }),
    foot(card.byline, column, measure),
    picture ? pictureMarkup(card, picture, measure) : edge(column),
    '</svg>',
  ].join('')
}

function sizesOf({ isQuote }: Card, hasPicture: boolean): number[] {
  if (isQuote) return quoteSizes
  return hasPicture ? withPictureSizes : aloneSizes
}

function columnOf({ dir }: Card, hasPicture: boolean): Column {
  const isRtl = dir === 'rtl'
  const end = hasPicture ? cardPictureWidthPx + gutterPx : marginPx
  return {
    isRtl,
    width: cardWidthPx - marginPx - end,
    start: isRtl ? cardWidthPx - marginPx : marginPx,
  }
}

function nameplate(paper: string, column: Column, measure: Measure): string {
  return [
    line(paper, { column, y: 92, size: 38, colour: colours.ink }, measure),
    rule(column, { y: 115, height: 3, colour: colours.ink }),
    rule(column, { y: 121, height: 1, colour: colours.ink }),
  ].join('')
}

function headline(text: string, column: Column, options: { measure: Measure; sizes: number[] }): string {
  const { lineHeight, ascent } = lineShapes.find(({ script }) => script.test(text)) ?? plainLines
  const box = { width: column.width, height: headlineHeightPx, sizes: options.sizes, lineHeight }
  const { lines, size } = fitLines(text, box, options.measure)
  const baseline = headlineTopPx + size * ascent
  return lines
    .map((one, index) =>
      textMarkup(
        one,
        { column, y: baseline + index * size * lineHeight, size, colour: colours.ink },
        options.measure,
      ),
    )
    .join('')
}

function foot(byline: string, column: Column, measure: Measure): string {
  if (byline === '') return ''
  return (
    rule(column, { y: 537, height: 1, colour: colours.rule }) +
    line(byline, { column, y: 579, size: 27, colour: colours.soft }, measure)
  )
}

function pictureMarkup({ picture, dir }: Card, bytes: Uint8Array, measure: Measure): string {
  const x = dir === 'rtl' ? 0 : cardWidthPx - cardPictureWidthPx
  const place = `x="${x}" width="${cardPictureWidthPx}"`
  const source = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
  const column = {
    isRtl: dir === 'rtl',
    start: dir === 'rtl' ? cardPictureWidthPx - 22 : x + 22,
    width: cardPictureWidthPx - 44,
  }
  const shade = `<linearGradient id="s" x2="0" y2="1"><stop offset="0" stop-opacity="0"/><stop offset="1" stop-opacity=".72"/></linearGradient>`
  const credit = picture?.credit ?? ''
  const words = line(credit, { column, y: cardHeightPx - 22, size: 19, colour: '#fff' }, measure)
  return [
    `<image ${place} height="${cardHeightPx}" href="${source}"/>`,
    credit === '' ? '' : `${shade}<rect ${place} y="540" height="90" fill="url(#s)"/>${words}`,
  ].join('')
}

/** A story without a picture has a band of the paper's colour at its start. */
function edge({ isRtl }: Column): string {
  return `<rect x="${isRtl ? cardWidthPx - 16 : 0}" width="16" height="${cardHeightPx}" fill="${colours.accent}"/>`
}

type Style = { column: Column; y: number; size: number; colour: string }

function line(text: string, style: Style, measure: Measure): string {
  const { column, size } = style
  return text === '' ? '' : textMarkup(fitLine(text, { width: column.width, size }, measure), style, measure)
}

/** Pieces stand side by side from the start, each in its own font: the renderer shapes a text in one font only. */
function textMarkup(text: string, style: Style, measure: Measure): string {
  const { column, y, size, colour } = style
  let x = column.start
  const drawn = orderedRuns(text, column.isRtl).map((run) => {
    const width = measure(run.text) * size
    const left = column.isRtl ? x - width : x
    x = column.isRtl ? left : x + width
    return runMarkup(run, { x: left, y, size, colour })
  })
  return drawn.join('')
}

function rule(column: Column, { y, height, colour }: { y: number; height: number; colour: string }): string {
  const x = column.isRtl ? column.start - column.width : column.start
  return `<rect x="${x}" y="${y}" width="${column.width}" height="${height}" fill="${colour}"/>`
}

function sizesFrom(largest: number, smallest: number): number[] {
  return Array.from({ length: (largest - smallest) / 2 + 1 }, (_, index) => largest - index * 2)
}

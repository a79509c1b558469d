import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Card, CardPicture } from './card.ts'
import { cardFonts, createMeasure } from './card-fonts.ts'
import { cropForCard, widthForCard } from './crop-for-card.ts'
import { drawCard } from './draw-card.ts'

const card: Card = {
  paper: 'The Saltmere Lantern',
  section: 'City',
  headline: 'The tunnel under the estuary opens',
  byline: 'Maren Holt',
  dir: 'ltr',
  picture: null,
}
const picture: CardPicture = {
  hash: 'a'.repeat(64),
  widthPx: 1600,
  heightPx: 800,
  widthsPx: [160, 480, 800, 1600],
  focalX: 100,
  focalY: 50,
  crop: null,
  credit: 'Pavel Novik',
}
const [red, blue] = [
  { r: 255, g: 0, b: 0 },
  { r: 0, g: 0, b: 255 },
]

/** Red at the left, blue at the right. */
async function halves(): Promise<Buffer> {
  const half = await sharp({ create: { width: 800, height: 800, channels: 3, background: blue } })
    .png()
    .toBuffer()
  return await sharp({ create: { width: 1600, height: 800, channels: 3, background: red } })
    .composite([{ input: half, left: 800, top: 0 }])
    .jpeg()
    .toBuffer()
}

async function colourAt(png: Buffer, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(png)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

/** Dark points in a part of a card: letters. */
async function inkIn(png: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const data = await sharp(png).extract(part).greyscale().raw().toBuffer()
  return data.filter((value) => value < 100).length
}

test('a card is a PNG of 1200 by 630', async () => {
  const { format, width, height } = await sharp(await drawCard(card, null)).metadata()
  expect([format, width, height]).toEqual(['png', 1200, 630])
})

test('the picture shows its focal point, or what the desk cut out', async () => {
  const variant = await halves()
  const about = await drawCard({ ...card, picture }, await cropForCard(picture, variant))
  const [r = 0, , b = 0] = await colourAt(about, 950, 200)
  expect([r < 60, b > 200]).toEqual([true, true])
  const cut = { ...picture, crop: { x: 0, y: 0, width: 4000, height: 10_000 } }
  const desk = await drawCard({ ...card, picture: cut }, await cropForCard(cut, variant))
  const [red2 = 0, , blue2 = 0] = await colourAt(desk, 950, 200)
  expect([red2 > 200, blue2 < 60]).toEqual([true, true])
})

test('the smallest variant that is wide enough is read', () => {
  expect(widthForCard(picture)).toBe(1600)
  expect(widthForCard({ ...picture, widthPx: 800, heightPx: 1000 })).toBe(800)
  expect(widthForCard({ ...picture, widthsPx: [160] })).toBe(160)
})

test('a story in Arabic begins at the right, its picture at the left', async () => {
  const part = await cropForCard(picture, await halves())
  const arabic = { ...card, headline: 'افتتاح النفق', dir: 'rtl' as const, picture }
  const png = await drawCard(arabic, part)
  const [, , blueAtLeft = 0] = await colourAt(png, 250, 200)
  expect(blueAtLeft).toBeGreaterThan(200)
  expect(await inkIn(png, { left: 900, top: 196, width: 240, height: 120 })).toBeGreaterThan(500)
})

test('letters of Arabic join', () => {
  const measure = createMeasure()
  const apart = Array.from('المدينة').reduce((sum, letter) => sum + measure(letter), 0)
  expect(measure('المدينة')).toBeLessThan(apart * 0.85)
})

test.each([
  'Official Čapek and fjord: žluť',
  'Гавань (AFP) и 2026',
  'Σάλτμιρ office',
  'افتتاح النفق (AFP) بعد 6 سنوات، في 2026',
])('every word of %j is drawn, whatever stands beside it', async (headline) => {
  const dir = headline.startsWith('ا') ? 'rtl' : 'ltr'
  const whole = { left: 60, top: 190, width: 1080, height: 320 }
  const drawnInk = async (text: string) =>
    await inkIn(await drawCard({ ...card, headline: text, dir }, null), whole)
  const sizes = await Promise.all([drawnInk(headline), drawnInk(headline.split(' ').slice(0, -1).join(' '))])
  expect(sizes[0]).toBeGreaterThan(3000)
  expect(sizes[1]).toBeGreaterThan(1500)
})

test('markup in a text is text', async () => {
  const png = await drawCard({ ...card, headline: '</text><image href="x"/> & "quotes"' }, null)
  expect(await inkIn(png, { left: 60, top: 190, width: 1080, height: 320 })).toBeGreaterThan(3000)
})

test.each(['नई दिल्ली में क्षेत्रीय कार्यक्रम (PTI)', '上海港口隧道周一重新开放，数千名乘客恢复正常通勤'])(
  'a card of %j has its letters, within half a second from the first',
  async (headline) => {
    const startedAtMs = performance.now()
    const png = await drawCard({ ...card, headline }, null)
    expect(performance.now() - startedAtMs).toBeLessThan(500)
    expect(await inkIn(png, { left: 60, top: 190, width: 1080, height: 320 })).toBeGreaterThan(10_000)
  },
)

test('no font of the machine is used', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="9">隧</text></svg>'
  expect(new Resvg(svg, { font: cardFonts }).getBBox()).toBeUndefined()
})

test('a card of any headline is drawn in half a second', async () => {
  const part = await cropForCard(picture, await halves())
  const long = { ...card, picture, headline: 'A council that could not decide, '.repeat(9).trim() }
  await drawCard(long, part)
  const times = []
  for (let run = 0; run < 5; run++) {
    const startedAtMs = performance.now()
    await drawCard(long, await cropForCard(picture, await halves()))
    times.push(performance.now() - startedAtMs)
  }
  expect(Math.min(...times)).toBeLessThan(500)
})

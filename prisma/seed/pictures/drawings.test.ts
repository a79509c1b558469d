import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawings } from './drawings.ts'

const stories = `
harbour-tunnel-opens-at-last north-quay-ferry-rescue brick-terraces-of-lantern-hill last-night-bus-driver
flood-gates-tested customs-house-roof-vote assembly-passes-tenants-bill prime-minister-sol-reshuffle
rural-hospital-keeps-its-ward court-rules-on-river-rights census-of-the-marches tarsk-border-reopens
ilmaria-election-night al-lugha-wal-bahr foreign-ministers-meet-in-vantry journalists-freed-in-korsun
letter-from-ilmaria ministers-secret-port-deal budget-morning-guide the-long-shore-part-one
wind-farm-pays-its-first-dividend bank-of-verrin-holds-rates shipyard-wins-hospital-ship
the-bakery-that-never-closed fish-auction-goes-silent what-a-crown-buys night-herons-return
comet-over-the-breakwater tide-gauge-reads-a-century bronze-age-boat-in-the-mud
a-blood-test-for-tired-nurses theatre-in-a-dry-dock the-dictionary-of-dock-slang
festival-of-lanterns-programme a-novel-in-forty-postcards soup-of-the-strike-kitchen
piano-on-platform-four rovers-come-from-three-down anchor-row-takes-the-eight
the-chess-player-of-pier-nine sailors-wait-for-wind the-marathon-mapped`
  .trim()
  .split(/\s+/)
const galleries = ['the-long-shore', 'bronze-age-boat'].flatMap((title) =>
  [1, 2, 3].map((at) => `${title}-${at}`),
)
const contributors =
  'maren-holt tobias-anand leila-farouk ines-carvalho jun-okada ruth-ellery dara-quinn pavel-novik'.split(' ')

test('every picture of the edition is drawn, and nothing else', () => {
  expect(Object.keys(drawings).toSorted()).toEqual([...stories, ...galleries, ...contributors].toSorted())
})

test('stories are drawn 1600 by 900 and portraits 800 square, as the markup says', () => {
  for (const [key, drawing] of Object.entries(drawings)) {
    const [widthPx, heightPx] = contributors.includes(key) ? [800, 800] : [1600, 900]
    expect(drawing, key).toMatchObject({ widthPx, heightPx })
    expect(drawing.svg(), key).toContain(`width="${widthPx}" height="${heightPx}"`)
  }
})

test('the same key gives the same bytes twice', () => {
  for (const [key, drawing] of Object.entries(drawings))
    expect(drawing.svg() === drawing.svg(), key).toBe(true)
})

test('no drawing passes 120 KB', () => {
  for (const [key, drawing] of Object.entries(drawings)) {
    expect(Buffer.byteLength(drawing.svg()), key).toBeLessThan(120 * 1024)
  }
})

test('no two drawings are the same', () => {
  const drawn = Object.values(drawings).map((drawing) => drawing.svg())
  expect(new Set(drawn).size).toBe(drawn.length)
})

test('no drawing needs a font, another file or a number that is none', () => {
  for (const [key, drawing] of Object.entries(drawings)) {
    expect(drawing.svg(), key).not.toMatch(/<text|href=|<image|NaN|undefined|Infinity/)
  }
})

test('every drawing rasterises', async () => {
  for (const [key, drawing] of Object.entries(drawings)) {
    const { width, height } = await sharp(Buffer.from(drawing.svg()))
      .resize(160)
      .raw()
      .toBuffer({ resolveWithObject: true })
      .then(({ info }) => info)
    expect([width, height], key).toEqual([160, drawing.widthPx === drawing.heightPx ? 160 : 90])
  }
}, 30_000)

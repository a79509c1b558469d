import type { Point } from '../ink.ts'
import { box, disc, lines, place, polygon, repeat, shape, short, stroke } from '../ink.ts'
import { light } from './sky.ts'

/** Returns a quay crane with its jib out to the right; foot at x, y, mast `height` tall. */
export function quayCrane(
  x: number,
  y: number,
  height: number,
  ink: string,
  { mirror = false, lamp = '' } = {},
): string {
  const legs = lines([
    [-22, 0],
    [-12, -70],
    [12, -70],
    [22, 0],
  ])
  const mast = lines([
    [-10, -70],
    [-10, -100],
    [10, -70],
    [10, -100],
    [-10, -70],
  ])
  const jib = lines([
    [-38, -97],
    [90, -97],
    [0, -122],
    [-38, -97],
  ])
  const ties = lines([
    [20, -97],
    [26, -115],
    [44, -97],
    [50, -108],
    [66, -97],
  ])
  const parts =
    stroke(legs + mast, ink, 4) +
    stroke(jib, ink, 3.4) +
    stroke(ties, ink, 1.8) +
    stroke('M0 -97V-122M72 -97V-58', ink, 1.6) +
    box(-14, -108, 18, 14, ink) +
    box(-42, -98, 16, 12, ink) +
    box(68, -60, 8, 9, ink) +
    (lamp ? disc(90, -97, 2.4, lamp) + disc(0, -122, 2.4, lamp) : '')
  return place(x, y, parts, height / 122, { mirror })
}

/** Returns a street lamp with its light on, foot at x, y. */
export function streetLamp(
  x: number,
  y: number,
  height: number,
  ink: string,
  glow: string,
  reach = 5,
): string {
  const head = y - height
  return (
    light(x, head + height * 0.06, height * 0.05, glow, reach, 0.12) +
    box(x - height * 0.012, head + height * 0.1, height * 0.024, height * 0.9, ink) +
    box(x - height * 0.035, y - height * 0.07, height * 0.07, height * 0.07, ink) +
    polygon(
      [
        [x - height * 0.035, head + height * 0.11],
        [x + height * 0.035, head + height * 0.11],
        [x + height * 0.055, head],
        [x - height * 0.055, head],
      ],
      glow,
    ) +
    polygon(
      [
        [x - height * 0.065, head + 2],
        [x + height * 0.065, head + 2],
        [x, head - height * 0.05],
      ],
      ink,
    )
  )
}

/** Returns a wind turbine, foot at x, y, tower `height` tall, blades turned by `degrees`. */
export function turbine(
  x: number,
  y: number,
  height: number,
  ink: string,
  shade: string,
  degrees: number,
): string {
  const blade = 'M0 0C5 -8 6 -24 1 -62C-3 -40 -5 -18 0 0Z'
  const blades = repeat(
    3,
    (index) => `<g transform="rotate(${degrees + index * 120})">${shape(blade, ink)}</g>`,
  )
  const tower =
    polygon(
      [
        [-3.4, 0],
        [3.4, 0],
        [1.8, -100],
        [-1.8, -100],
      ],
      ink,
    ) +
    polygon(
      [
        [0.6, 0],
        [3.4, 0],
        [1.8, -100],
        [0.4, -100],
      ],
      shade,
    )
  return place(x, y, tower + place(0, -100, blades + disc(0, 0, 3.6, shade)), height / 100)
}

/** Returns a striped lighthouse, foot at x, y. */
export function lighthouse(
  x: number,
  y: number,
  height: number,
  inks: { wall: string; band: string; dark: string; glow: string },
): string {
  const side = (share: number) => 13 - share * 5
  const slice = (low: number, high: number, ink: string): string =>
    polygon(
      [
        [-side(low), -low * 80],
        [side(low), -low * 80],
        [side(high), -high * 80],
        [-side(high), -high * 80],
      ],
      ink,
    )
  const parts =
    slice(0, 1, inks.wall) +
    slice(0.2, 0.42, inks.band) +
    slice(0.64, 0.86, inks.band) +
    polygon(
      [
        [3, 0],
        [13, 0],
        [8, -80],
        [3, -80],
      ],
      inks.dark,
      'opacity="0.3"',
    ) +
    box(-11, -84, 22, 4, inks.dark) +
    box(-6, -96, 12, 12, inks.glow) +
    stroke('M-6 -96V-84M6 -96V-84M0 -96V-84', inks.dark, 1.4) +
    shape('M-8 -96Q0 -108 8 -96Z', inks.dark) +
    box(-0.8, -110, 1.6, 8, inks.dark) +
    shape('M-4 0V-8Q0 -13 4 -8V0Z', inks.dark)
  return place(x, y, parts, height / 108)
}

/** Returns piles standing in water under a deck from x1 to x2. */
export function jetty(
  [x1, x2]: Point,
  deck: number,
  foot: number,
  ink: string,
  { gap = 90, weight = 12 } = {},
): string {
  let piles = ''
  for (let x = x1 + gap / 2; x < x2; x += gap)
    piles += `M${short(x)} ${short(deck)}h${weight}V${short(foot)}h${-weight}z`
  return shape(piles, ink) + box(x1, deck - weight * 0.6, x2 - x1, weight * 1.4, ink)
}

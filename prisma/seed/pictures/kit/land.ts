import type { Point, Random } from '../ink.ts'
import { between, curve, lines, repeat, shape, short, stroke } from '../ink.ts'

/** Returns rolling hills across the page whose tops lie around `y`. */
export function hills(
  random: Random,
  y: number,
  swell: number,
  ink: string,
  { step = 260, bottom = 900, from = -300, to = 1900 } = {},
): string {
  const points: Point[] = []
  for (let x = from; x <= to; x += step * between(random, 0.7, 1.2))
    points.push([x, y + between(random, -swell, swell)])
  points.push([to, y])
  return shape(`${curve(points)}L${to} ${bottom}L${from} ${bottom}Z`, ink)
}

/** Returns a mountain range of sharp planes; the lit side of each peak is printed in `lit`. */
export function mountains(
  random: Random,
  base: number,
  height: number,
  ink: string,
  lit: string,
  { peaks = 6, from = -100, to = 1700 } = {},
): string {
  const width = (to - from) / peaks
  return repeat(peaks, (index) => {
    const x = from + width * (index + 0.5) + between(random, -0.2, 0.2) * width
    const top = base - height * between(random, 0.55, 1)
    const half = width * between(random, 0.8, 1.15)
    const ridge: Point[] = [
      [x, top],
      [x + half * 0.08, top + (base - top) * 0.28],
      [x - half * 0.06, top + (base - top) * 0.5],
      [x + half * 0.12, base],
    ]
    const face = shape(
      `${lines([[x - half, base], [x - half * 0.45, top + (base - top) * 0.5], ...ridge])}Z`,
      lit,
    )
    return (
      shape(
        `${lines([
          [x - half, base],
          [x - half * 0.45, top + (base - top) * 0.5],
          [x, top],
          [x + half * 0.4, top + (base - top) * 0.38],
          [x + half, base],
        ])}Z`,
        ink,
      ) + face
    )
  })
}

/** Returns furrows that run together at a point, drawn as one set of lines. */
export function furrows(
  toward: Point,
  left: number,
  right: number,
  bottom: number,
  ink: string,
  { count = 14, weight = 4, opacity = 0.4, stop = 0.12 } = {},
): string {
  let data = ''
  for (let drawn = 0; drawn <= count; drawn += 1) {
    const x = left + ((right - left) * drawn) / count
    data += `M${short(x)} ${short(bottom)}L${short(toward[0] + (x - toward[0]) * stop)} ${short(toward[1] + (bottom - toward[1]) * stop)}`
  }
  return stroke(data, ink, weight, `opacity="${opacity}"`)
}

/** Returns blades of grass standing along a line from x1 to x2 on ground `y`. */
export function grass(
  random: Random,
  [x1, x2]: Point,
  y: number,
  ink: string,
  { count = 60, height = 40, lean = 14, sink = 12 } = {},
): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    const x = between(random, x1, x2)
    const foot = y + between(random, 0, sink)
    const tip = height * between(random, 0.4, 1)
    data += `M${short(x - 3)} ${short(foot)}q${short(2)} ${short(-tip * 0.6)} ${short(lean * between(random, 0.2, 1.4))} ${short(-tip)}q${short(-lean * 0.1)} ${short(tip * 0.5)} ${short(4 - lean * 0.3)} ${short(tip)}z`
  }
  return shape(data, ink)
}

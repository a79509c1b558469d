import type { Random } from '../ink.ts'
import { between, mix, repeat, shape, short, thin } from '../ink.ts'
import { bandEdge, lens } from './sky.ts'

/** Returns water from `top` to the foot of the page, `far` ink at the horizon and `near` ink before us. */
export function water(
  random: Random,
  top: number,
  far: string,
  near: string,
  bottom = 900,
  bands = 6,
): string {
  return repeat(bands, (index, share) => {
    const y = top + (bottom - top) * (index / bands) ** 1.5
    const edge = index === 0 ? `M-40 ${short(y)}L1640 ${short(y)}` : bandEdge(random, y, 3 + index * 2)
    return shape(`${edge}L1640 ${short(bottom)}L-40 ${short(bottom)}Z`, mix(far, near, share))
  })
}

/** Returns ripples over water, small and close at the horizon, long and open before us. */
export function ripples(
  random: Random,
  top: number,
  ink: string,
  { count = 70, opacity = 0.5, bottom = 900, from = 0, to = 1600, size = 1 } = {},
): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    const depth = random() ** 1.4
    const y = top + 5 + (bottom - top) * depth
    const length = between(random, 26, 70) * (0.5 + depth * 3) * size
    data += lens(between(random, from, to), y, length, (1.6 + depth * 8) * size)
  }
  return shape(data, ink, `opacity="${opacity}"`)
}

/** Returns the broken column of light below a lamp or a low sun. */
export function shimmer(
  random: Random,
  x: number,
  top: number,
  ink: string,
  { bottom = 900, width = 90, opacity = 0.8, step = 11 } = {},
): string {
  let data = ''
  for (
    let y = top + 3;
    y < bottom;
    y += step * between(random, 0.7, 1.2) * (0.5 + (y - top) / (bottom - top))
  ) {
    const depth = (y - top) / (bottom - top)
    const length = width * between(random, 0.35, 1) * (0.7 + depth * 0.9)
    data += lens(x + between(random, -0.25, 0.25) * width * (0.4 + depth), y, length, 3 + depth * 8)
  }
  return shape(data, ink, `opacity="${opacity}"`)
}

/** Returns parts turned over at the waterline `y` and printed thinly. */
export function reflection(y: number, opacity: number, parts: string, squash = 1): string {
  const turned = `<g transform="translate(0 ${short(y * (1 + squash))}) scale(1 ${-squash})">${parts}</g>`
  return thin(opacity, turned)
}

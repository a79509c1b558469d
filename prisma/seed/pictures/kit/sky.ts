import type { Point, Random } from '../ink.ts'
import { between, curve, disc, mix, oval, repeat, shape, short } from '../ink.ts'

/** Returns a sky in flat bands with soft edges, through two or more inks from the top down to the horizon. */
export function sky(random: Random, inks: readonly string[], horizon: number, bands = 10): string {
  return repeat(bands, (index, share) => {
    const y = index === 0 ? -60 : (horizon * index) / bands
    return shape(
      `${bandEdge(random, y, 16)}L1640 ${short(horizon + 40)}L-40 ${short(horizon + 40)}Z`,
      inkAt(inks, share),
    )
  })
}

function inkAt(inks: readonly string[], share: number): string {
  const along = share * (inks.length - 1)
  const at = Math.min(Math.floor(along), inks.length - 2)
  return mix(inks[at] ?? '#ffffff', inks[at + 1] ?? '#ffffff', along - at)
}

/** Returns path data of a wavering line across the page at height y. */
export function bandEdge(random: Random, y: number, swing: number): string {
  const points: Point[] = []
  for (let x = -40; x <= 1640; x += 240) points.push([x, y + between(random, -swing, swing)])
  return curve(points)
}

/** Returns a sun, moon or lamp with rings of light around it. */
export function light(x: number, y: number, radius: number, ink: string, reach = 3, strength = 0.14): string {
  const rings = repeat(3, (index) =>
    disc(x, y, radius * (1 + (reach * (3 - index)) / 3), ink, `opacity="${strength}"`),
  )
  return rings + disc(x, y, radius, ink)
}

/** Returns a soft pool of light, flattened by `squash`. */
export function pool(
  x: number,
  y: number,
  radius: number,
  ink: string,
  squash = 0.3,
  strength = 0.13,
): string {
  return repeat(4, (index) => {
    const across = radius * (1 - index * 0.22)
    return oval(x, y, across, across * squash, ink, `opacity="${strength}"`)
  })
}

/** Returns a cloud cut from long overlapping slabs, `width` across, its middle at x, y; `lit` is its upper side. */
export function cloud(random: Random, x: number, y: number, width: number, ink: string, lit = ink): string {
  const slab = (share: number, rise: number): string => {
    const length = width * share * between(random, 0.85, 1.1)
    const middle = x + between(random, -0.16, 0.16) * width
    const [thick, level] = [width * 0.075 * between(random, 0.8, 1.2), y - rise * width * 0.1]
    return `M${short(middle - length / 2)} ${short(level)}c${short(length * 0.12)} ${short(-thick * 1.5)} ${short(length * 0.3)} ${short(-thick * 0.9)} ${short(length * 0.42)} ${short(-thick * 1.1)}s${short(length * 0.34)} ${short(thick * 0.1)} ${short(length * 0.58)} ${short(thick * 1.1)}q${short(-length * 0.5)} ${short(thick * 0.5)} ${short(-length)} 0z`
  }
  return shape(slab(0.5, 0.85) + slab(0.72, 0.4), lit) + shape(slab(1, 0) + slab(0.6, -0.35), ink)
}

/** Returns thin long clouds like cuts of a gouge between two heights. */
export function streaks(
  random: Random,
  [high, low]: Point,
  ink: string,
  { count = 9, length = 420, weight = 9, opacity = 0.6, from = 0, to = 1600 } = {},
): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    data += lens(
      between(random, from, to),
      between(random, high, low),
      length * between(random, 0.35, 1),
      weight * between(random, 0.5, 1.2),
    )
  }
  return shape(data, ink, `opacity="${opacity}"`)
}

/** Returns path data of a lying lens, the stroke of a loaded brush. */
export function lens(x: number, y: number, length: number, thickness: number): string {
  const half = length / 2
  return `M${short(x - half)} ${short(y)}q${short(half)} ${short(-thickness)} ${short(length)} 0q${short(-half)} ${short(thickness)} ${short(-length)} 0z`
}

/** Returns stars between the top of the page and `low`. */
export function stars(random: Random, low: number, ink: string, count = 90): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    const size = between(random, 1.2, 3.4)
    const [x, y] = [between(random, 0, 1600), low * random() * random() ** 0.3]
    data += `M${short(x - size)} ${short(y)}l${short(size)} ${short(-size)} ${short(size)} ${short(size)} ${short(-size)} ${short(size)}z`
  }
  return shape(data, ink, 'opacity="0.8"')
}

/** Returns far birds as two strokes of a brush each. */
export function birds(random: Random, x: number, y: number, spread: number, ink: string, count = 7): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    const size = between(random, 8, 18)
    const [left, top] = [x + between(random, -spread, spread), y + between(random, -spread, spread) * 0.4]
    data += `M${short(left - size)} ${short(top)}q${short(size * 0.7)} ${short(-size * 0.7)} ${short(size)} ${short(size * 0.2)}q${short(size * 0.5)} ${short(-size * 0.9)} ${short(size)} ${short(-size * 0.1)}q${short(-size * 0.6)} ${short(-size * 0.2)} ${short(-size)} ${short(size * 0.5)}q${short(-size * 0.4)} ${short(-size * 0.6)} ${short(-size)} ${short(-size * 0.4)}z`
  }
  return shape(data, ink)
}

import type { Point, Random } from '../ink.ts'
import { between, blob, box, oval, repeat, shape, short, stroke } from '../ink.ts'

/** Returns a round tree of two tones, its foot at x, y. */
export function roundTree(
  random: Random,
  x: number,
  y: number,
  height: number,
  ink: string,
  lit: string,
): string {
  const crown = height * 0.34
  const middle = y - height * 0.64
  const outline = (growth: number, dx: number, dy: number): Point[] =>
    Array.from({ length: 9 }, (_, at) => {
      const turn = (at / 9) * Math.PI * 2
      const reach = crown * growth * between(random, 0.88, 1.12)
      return [x + dx + Math.cos(turn) * reach, middle + dy + Math.sin(turn) * reach * 1.05] as const
    })
  const dabs = repeat(16, () => {
    const [turn, reach] = [between(random, 2.4, 5.4), crown * Math.sqrt(random()) * 0.82]
    const [dx, dy] = [Math.cos(turn) * reach, Math.sin(turn) * reach]
    const size = crown * between(random, 0.1, 0.2)
    return `M${short(x + dx - size)} ${short(middle + dy)}q${short(size)} ${short(-size * 1.3)} ${short(size * 2)} 0q${short(-size)} ${short(size * 0.5)} ${short(-size * 2)} 0z`
  })
  return (
    box(x - height * 0.025, y - height * 0.45, height * 0.05, height * 0.46, ink) +
    blob(outline(1, 0, 0), ink) +
    shape(dabs, lit)
  )
}

/** Returns a row of poplars, the slim trees of river banks. */
export function poplars(
  random: Random,
  [x1, x2]: Point,
  y: number,
  height: number,
  ink: string,
  count = 6,
): string {
  return repeat(count, (_, share) => {
    const x = x1 + (x2 - x1) * share + between(random, -8, 8)
    const tall = height * between(random, 0.75, 1.1)
    return oval(x, y - tall * 0.5, tall * 0.11, tall * 0.52, ink)
  })
}

/** Returns a bare tree grown by halving its boughs. */
export function bareTree(random: Random, x: number, y: number, height: number, ink: string): string {
  const byWeight: string[] = []
  grow(random, byWeight, x, y, -Math.PI / 2, height * 0.34, 5)
  return byWeight.map((data, level) => stroke(data ?? '', ink, height * 0.012 * (level + 0.5))).join('')
}

function grow(
  random: Random,
  byWeight: string[],
  x: number,
  y: number,
  angle: number,
  length: number,
  level: number,
): void {
  const [endX, endY] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length]
  byWeight[level] = `${byWeight[level] ?? ''}M${short(x)} ${short(y)}L${short(endX)} ${short(endY)}`
  if (level === 0) return
  for (const side of [-1, 1]) {
    grow(
      random,
      byWeight,
      endX,
      endY,
      angle + side * between(random, 0.25, 0.6),
      length * between(random, 0.62, 0.8),
      level - 1,
    )
  }
}

/** Returns a clump of bushes along the ground. */
export function bushes(random: Random, [x1, x2]: Point, y: number, height: number, ink: string): string {
  let data = `M${short(x1)} ${short(y)}`
  for (let x = x1; x < x2; ) {
    const wide = Math.min(height * between(random, 0.8, 1.6), x2 - x + 1)
    const rise = height * between(random, 0.7, 1.2)
    data += `c${short(wide * 0.05)} ${short(-rise)} ${short(wide * 0.95)} ${short(-rise)} ${short(wide)} 0`
    x += wide
  }
  return shape(`${data}Z`, ink)
}

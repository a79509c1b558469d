import type { Point, Random } from '../ink.ts'
import { between, box, polygon, repeat, shape, short } from '../ink.ts'

/** Returns a roofline of gables, flat roofs, chimneys and a spire or two, with some windows lit. */
export function roofline(
  random: Random,
  [x1, x2]: Point,
  base: number,
  [low, high]: Point,
  ink: string,
  { windows = '', lit = 0.4, wide = 70, spires = true } = {},
): string {
  let outline = `M${short(x1)} ${short(base)}`
  let lights = ''
  for (let x = x1; x < x2; ) {
    const width = Math.min(wide * between(random, 0.7, 1.5), x2 - x)
    const top = base - between(random, low, high)
    outline += roof(random, x, width, top, spires)
    if (windows) lights += paneData(random, x, width, top, base, lit)
    x += width
    if (x2 - x < 4) break
  }
  return shape(`${outline}L${short(x2)} ${short(base)}Z`, ink) + (lights ? shape(lights, windows) : '')
}

function roof(random: Random, x: number, width: number, top: number, spires: boolean): string {
  const kind = random()
  const right = x + width
  if (kind < 0.4) {
    const ridge = top - width * between(random, 0.3, 0.55)
    const stack = x + width * 0.76
    return `L${short(x)} ${short(top)}L${short(x + width / 2)} ${short(ridge)}L${short(stack)} ${short(top + (ridge - top) * 0.48)}V${short(ridge - 6)}h${short(width * 0.12)}V${short(top + (ridge - top) * 0.24)}L${short(right)} ${short(top)}`
  }
  if (kind < 0.48 && spires) {
    return `L${short(x)} ${short(top)}H${short(x + width * 0.3)}V${short(top - width * 0.5)}L${short(x + width * 0.5)} ${short(top - width * 1.6)}L${short(x + width * 0.7)} ${short(top - width * 0.5)}V${short(top)}H${short(right)}`
  }
  const stack = between(random, 0.15, 0.7)
  return `L${short(x)} ${short(top)}h${short(width * stack)}v${short(-width * 0.22)}h${short(width * 0.14)}v${short(width * 0.22)}H${short(right)}`
}

function paneData(random: Random, x: number, width: number, top: number, base: number, lit: number): string {
  let data = ''
  const [across, down] = [width * 0.13, width * 0.19]
  for (let y = top + down * 0.8; y < base - down * 1.4; y += down * 1.9) {
    for (let column = 0; column < 3; column += 1) {
      if (random() > lit) continue
      data += `M${short(x + width * (0.16 + column * 0.27))} ${short(y)}h${short(across)}v${short(down)}h${short(-across)}z`
    }
  }
  return data
}

/** Returns a house seen square on: wall, lit gable roof, chimney, door and windows. Its foot is at x, y. */
export function house(
  x: number,
  y: number,
  width: number,
  height: number,
  inks: { wall: string; roof: string; pane: string; door: string },
): string {
  const eaves = y - height
  const ridge = eaves - width * 0.42
  const pane = (px: number, py: number) =>
    box(x + width * px, eaves + height * py, width * 0.17, height * 0.2, inks.pane)
  return (
    box(x + width * 0.7, ridge - width * 0.06, width * 0.12, width * 0.36, inks.roof) +
    box(x, eaves, width, height, inks.wall) +
    polygon(
      [
        [x - width * 0.07, eaves + 4],
        [x + width / 2, ridge],
        [x + width * 1.07, eaves + 4],
      ],
      inks.roof,
    ) +
    pane(0.14, 0.14) +
    pane(0.68, 0.14) +
    pane(0.68, 0.56) +
    box(x + width * 0.18, y - height * 0.44, width * 0.2, height * 0.44, inks.door)
  )
}

/** Returns rows of panes in a wall as one shape: `across` by `down` windows in the given rectangle. */
export function panes(
  [x, y, width, height]: readonly [number, number, number, number],
  [across, down]: Point,
  ink: string,
  { fill = 0.5, skip = (): boolean => false, more = '' } = {},
): string {
  const [cellX, cellY] = [width / across, height / down]
  const data = repeat(across * down, (index) => {
    if (skip()) return ''
    const left = x + cellX * ((index % across) + (1 - fill) / 2)
    const top = y + cellY * (Math.floor(index / across) + (1 - fill) / 2)
    return `M${short(left)} ${short(top)}h${short(cellX * fill)}v${short(cellY * fill)}h${short(-cellX * fill)}z`
  })
  return shape(data, ink, more)
}

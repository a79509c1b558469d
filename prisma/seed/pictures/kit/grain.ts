import type { Random } from '../ink.ts'
import { between, shape, short, stroke } from '../ink.ts'
import type { Palette } from '../palettes.ts'

/** Returns the tooth of the paper: specks where the ink did not take and a few where it pooled. */
export function grain(random: Random, palette: Palette, width: number, height: number): string {
  const share = (width * height) / 1_440_000
  const missed = specks(random, 620 * share, width, height)
  const pooled = specks(random, 420 * share, width, height)
  const dragged = scratches(random, 90 * share, width, height)
  return (
    shape(missed, palette.paper, 'opacity="0.22"') +
    shape(pooled, palette.ink, 'opacity="0.13"') +
    stroke(dragged, palette.paper, 1.6, 'opacity="0.1"')
  )
}

function specks(random: Random, count: number, width: number, height: number): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    const size = between(random, 1, 3.4)
    const [x, y] = [between(random, 0, width), between(random, 0, height)]
    data += `M${Math.round(x)} ${Math.round(y)}l${short(size * 1.6)} ${short(-size * 0.6)} ${short(size * 0.3)} ${short(size)}z`
  }
  return data
}

function scratches(random: Random, count: number, width: number, height: number): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    const [x, y] = [between(random, 0, width), between(random, 0, height)]
    data += `M${Math.round(x)} ${Math.round(y)}l${Math.round(between(random, 30, 190))} ${Math.round(between(random, -4, 4))}`
  }
  return data
}

/** Returns the marks a gouge leaves: short lens-shaped cuts over a rectangle, leaning by `slant`. */
export function gouges(
  random: Random,
  area: { x: number; y: number; width: number; height: number },
  ink: string,
  { count = 60, length = 44, weight = 5, slant = 0, opacity = 0.35 } = {},
): string {
  let data = ''
  for (let drawn = 0; drawn < count; drawn += 1) {
    const [x, y] = [area.x + area.width * random(), area.y + area.height * random()]
    const reach = length * between(random, 0.4, 1)
    const [dx, dy, fat] = [reach * Math.cos(slant), reach * Math.sin(slant), weight * between(random, 0.5, 1)]
    const [nx, ny] = [(-dy / reach) * fat, (dx / reach) * fat]
    data += `M${short(x)} ${short(y)}q${short(dx / 2 + nx)} ${short(dy / 2 + ny)} ${short(dx)} ${short(dy)}q${short(-dx / 2 - nx)} ${short(-dy / 2 - ny)} ${short(-dx)} ${short(-dy)}z`
  }
  return shape(data, ink, `opacity="${opacity}"`)
}

/** Returns parallel cut lines over a rectangle, ragged at the ends, leaning by `slant` units. */
export function hatch(
  random: Random,
  area: { x: number; y: number; width: number; height: number },
  ink: string,
  { gap = 12, weight = 2, slant = 0, opacity = 0.35, level = false } = {},
): string {
  let data = ''
  const reach = level ? area.height : area.width
  for (let along = gap / 2; along < reach; along += gap * between(random, 0.8, 1.2)) {
    const start = between(random, 0, 0.18)
    const end = between(random, 0.72, 1)
    if (level) {
      const y = area.y + along
      data += `M${short(area.x + area.width * start)} ${short(y)}L${short(area.x + area.width * end)} ${short(y + slant)}`
    } else {
      const x = area.x + along
      data += `M${short(x)} ${short(area.y + area.height * start)}L${short(x + slant)} ${short(area.y + area.height * end)}`
    }
  }
  return stroke(data, ink, weight, `opacity="${opacity}"`)
}

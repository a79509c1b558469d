/** A point in drawing units; a story picture is 1600 wide and 900 high. */
export type Point = readonly [number, number]

/** Returns the next number of a repeatable sequence, from 0 up to 1. */
export type Random = () => number

/** Returns the repeatable random sequence of a picture key (FNV-1a seed, mulberry32 steps). */
export function randomFrom(key: string): Random {
  let state = 0x811c9dc5
  for (const character of key) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Returns a number from low up to high. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}

/** Returns `count` results of `make`, which receives the index and the share of the way from 0 to 1. */
export function repeat(count: number, make: (index: number, share: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index, count > 1 ? index / (count - 1) : 0)).join(
    '',
  )
}

/** Returns the colour `share` of the way from one #rrggbb to another. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const start = Number.parseInt(from.slice(at, at + 2), 16)
    const end = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(start + (end - start) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** Returns a number as it stands in a path: at most one decimal. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function pair(point: Point): string {
  return `${short(point[0])} ${short(point[1])}`
}

/** Returns path data for straight lines through the points, not closed. */
export function lines(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}`
}

/** Returns path data for a soft line through the points (Catmull-Rom as cubic Béziers), not closed. */
export function curve(points: readonly Point[]): string {
  const at = (index: number): Point =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? ([0, 0] as const)
  let data = `M${pair(at(0))}`
  for (let index = 0; index < points.length - 1; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const out: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const into: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    data += `C${pair(out)} ${pair(into)} ${pair(to)}`
  }
  return data
}

/**
 * Returns the further attributes of a part that has one paint, led by a space. Its `opacity` becomes that paint's
 * own: the same picture, and the rasteriser need not lay down a sheet of its own for every part.
 */
function attributes(more: string, paint: 'fill' | 'stroke'): string {
  if (!more) return ''
  const both = paint === 'fill' && more.includes('stroke=')
  return ` ${both ? more : more.replace(/(^| )opacity=/, `$1${paint}-opacity=`)}`
}

/** Returns a filled path. */
export function shape(data: string, fill: string, more = ''): string {
  return `<path d="${data}" fill="${fill}"${attributes(more, 'fill')}/>`
}

/** Returns a filled polygon. */
export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return shape(`${lines(points)}Z`, fill, more)
}

/** Returns a filled blob with a soft outline through the points. */
export function blob(points: readonly Point[], fill: string, more = ''): string {
  const ring = [...points.slice(-2), ...points, ...points.slice(0, 3)]
  const [start, ...arcs] = curve(ring).split('C')
  const from = arcs[1]?.split(' ').slice(-2).join(' ') ?? start
  return shape(`M${from}C${arcs.slice(2, 2 + points.length).join('C')}Z`, fill, more)
}

/** Returns a line with round ends. */
export function stroke(data: string, ink: string, width: number, more = ''): string {
  return `<path d="${data}" fill="none" stroke="${ink}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"${attributes(more, 'stroke')}/>`
}

/** Returns a filled rectangle. */
export function box(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"${attributes(more, 'fill')}/>`
}

/** Returns a filled circle. */
export function disc(x: number, y: number, radius: number, fill: string, more = ''): string {
  return oval(x, y, radius, radius, fill, more)
}

/** Returns a filled ellipse. */
export function oval(x: number, y: number, across: number, down: number, fill: string, more = ''): string {
  return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(across)}" ry="${short(down)}" fill="${fill}"${attributes(more, 'fill')}/>`
}

/** Returns parts moved to x, y, sized by `scale` and turned by `degrees`; a negative `scaleX` mirrors them. */
export function place(
  x: number,
  y: number,
  parts: string,
  scale = 1,
  { mirror = false, degrees = 0, more = '' } = {},
): string {
  const turn = degrees ? ` rotate(${short(degrees)})` : ''
  const size = scale !== 1 || mirror ? ` scale(${mirror ? -scale : scale} ${scale})` : ''
  return `<g transform="translate(${short(x)} ${short(y)})${turn}${size}"${more && ` ${more}`}>${parts}</g>`
}

/** Returns parts printed thinly, as one layer. */
export function thin(opacity: number, ...parts: string[]): string {
  return `<g opacity="${opacity}">${parts.join('')}</g>`
}

/** Returns parts cut to the outline `data`; `id` is unique within the drawing. */
export function within(id: string, data: string, ...parts: string[]): string {
  return `<clipPath id="${id}"><path d="${data}"/></clipPath><g clip-path="url(#${id})">${parts.join('')}</g>`
}

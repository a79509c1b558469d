import type { Random } from '../../ink.ts'
import { between, box, disc, mix, place, polygon, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Forty postcards pinned on a wall, joined by a red thread, one place empty. */
export const aNovelInFortyPostcards = scene('a-novel-in-forty-postcards', palettes.brick, (p, random) => {
  const spots = Array.from(
    { length: 40 },
    (_, at) =>
      [
        110 + (at % 8) * 198 + between(random, -14, 14),
        96 + Math.floor(at / 8) * 178 + between(random, -12, 12),
        between(random, -9, 9),
      ] as const,
  )
  const thread = spots
    .filter((_, at) => [1, 10, 11, 20, 13, 22, 31, 30].includes(at))
    .map(([x, y]) => `${Math.round(x)} ${Math.round(y - 50)}`)
  return [
    box(0, 0, 1600, 900, mix(p.accent, p.ink, 0.2)),
    gouges(random, { x: 0, y: 0, width: 1600, height: 900 }, p.ink, {
      count: 140,
      length: 60,
      slant: 1.5,
      opacity: 0.25,
    }),
    polygon(
      [
        [900, -10],
        [1620, -10],
        [1620, 420],
        [700, 910],
        [-20, 910],
      ],
      p.glow,
      'opacity="0.12"',
    ),
    ...spots.map(([x, y, turn], at) =>
      at === 29
        ? gap(p, x, y)
        : place(x + 7, y + 10, box(-86, -60, 172, 120, p.ink, 'opacity="0.4"'), 1, { degrees: turn }) +
          place(x, y, card(p, random, at), 1, { degrees: turn }),
    ),
    stroke(`M${thread.join('L')}`, '#c3362f', 4),
    ...spots.map(([x, y], at) =>
      at === 29
        ? ''
        : disc(x + 2, y - 48, 7, p.ink, 'opacity="0.5"') + disc(x, y - 51, 7, at % 3 ? p.glow : '#c3362f'),
    ),
  ]
})

function gap(p: Palette, x: number, y: number): string {
  return place(
    x,
    y,
    box(-86, -60, 172, 120, p.ink, 'opacity="0.25"') +
      box(-86, -60, 172, 120, 'none', `stroke="${p.paper}" stroke-width="3" stroke-dasharray="10 9"`),
  )
}

function card(p: Palette, random: Random, at: number): string {
  const tint = [p.mid, p.pale, '#7fa6a4', p.glow, p.deep][Math.floor(random() * 5)] ?? p.mid
  const dark = mix(tint, p.ink, 0.55)
  const views = [
    () =>
      disc(30, -14, 17, p.paper) +
      shape('M-78 20Q-30 -10 0 14T78 8V52H-78Z', dark) +
      stroke('M-60 36H-20M10 34H60', p.paper, 3),
    () =>
      shape('M-78 30H78V52H-78Z', dark) +
      shape('M-20 28V-40Q10 -10 22 26Z', p.paper) +
      shape('M-40 30H40L28 42H-28Z', p.ink),
    () =>
      shape('M-78 52V10L-50 -16L-24 10V-4L0 -30L26 -4V14L50 -8L78 14V52Z', dark) +
      box(-56, 18, 10, 14, p.glow) +
      box(-4, 4, 10, 14, p.glow) +
      box(44, 18, 10, 14, p.glow),
    () =>
      stroke('M0 -46V46M10 -22H66M10 0H66M10 22H50', p.ink, 3) +
      box(40, -46, 30, 26, '#c3362f') +
      stroke('M-66 -20Q-40 -34 -12 -20M-66 0H-14M-66 18Q-30 8 -22 20', dark, 4),
    () =>
      shape('M-8 52L-4 -30H6L12 52Z', p.paper) +
      shape('M-8 -30H10L0 -46Z', dark) +
      shape('M-78 38Q0 20 78 40V52H-78Z', dark) +
      box(-6, -6, 14, 12, '#c3362f') +
      box(-7, 20, 17, 12, '#c3362f'),
    () =>
      shape('M-50 52V0A20 20 0 0 1 -10 0V52ZM10 52V0A20 20 0 0 1 50 0V52Z', dark) +
      box(-78, -30, 156, 12, dark) +
      disc(-54, -40, 6, p.paper),
  ]
  const view = views[(at * 7 + Math.floor(random() * 3)) % views.length]
  return (
    box(-86, -60, 172, 120, p.paper) +
    box(-78, -52, 156, 104, at % 6 === 3 ? mix(p.paper, p.pale, 0.4) : tint) +
    (view?.() ?? '')
  )
}

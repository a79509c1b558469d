import { between, box, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { light, pool, sky, stars } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { dinghy } from '../../kit/vessels.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Paper lanterns strung and floating over a canal between tall houses. */
export const festivalOfLanternsProgramme = scene(
  'festival-of-lanterns-programme',
  palettes.bakery,
  (p, random) => {
    const strung = [
      [120, 300, 44],
      [330, 372, 50],
      [560, 408, 42],
      [770, 404, 54],
      [1000, 372, 46],
      [1220, 306, 52],
      [1440, 210, 46],
      [420, 150, 36],
      [680, 196, 34],
      [920, 190, 38],
      [1150, 140, 34],
    ]
      .map(([x = 0, y = 0, size = 0], at) =>
        lantern(p, x, y, size, [p.glow, p.accent, p.pale][at % 3] ?? p.glow),
      )
      .join('')
    return [
      sky(random, [p.ink, p.deep, p.mid, mix(p.mid, p.pale, 0.6)], 560),
      stars(random, 300, p.paper, 80),
      roofline(random, [440, 1160], 560, [60, 150], mix(p.mid, p.deep, 0.3), {
        windows: p.glow,
        lit: 0.4,
        wide: 70,
      }),
      roofline(random, [-40, 560], 590, [240, 330], p.deep, {
        windows: p.glow,
        lit: 0.34,
        wide: 130,
        spires: false,
      }),
      roofline(random, [1060, 1640], 590, [230, 340], p.deep, {
        windows: p.glow,
        lit: 0.34,
        wide: 130,
        spires: false,
      }),
      shape('M540 590V540Q800 430 1080 540V590H1010Q800 490 610 590Z', mix(p.deep, p.ink, 0.5)),
      person(760, 496, 70, p.ink),
      person(820, 492, 74, p.ink, { dress: true }),
      person(890, 500, 64, p.ink),
      water(random, 588, p.mid, p.ink),
      ...[330, 560, 770, 1000, 1220].map((x) => shimmer(random, x, 600, p.glow, { width: 70, opacity: 0.6 })),
      ripples(random, 600, p.pale, { count: 60, opacity: 0.25 }),
      stroke('M-20 180Q700 620 1640 60M-20 20Q760 280 1640 -20', p.ink, 4),
      strung,
      repeat(9, (index) =>
        floating(
          p,
          240 + index * 140 + between(random, -40, 40),
          650 + (index % 3) * 36,
          0.5 + (index % 3) * 0.22,
        ),
      ),
      floating(p, 620, 830, 1.5),
      floating(p, 1330, 800, 1.2),
      pool(1010, 800, 200, p.glow, 0.3, 0.12),
      person(960, 796, 150, p.ink, { coat: p.accent, head: p.pale, pose: 'sit' }),
      person(1070, 796, 150, p.ink, { coat: p.mid, head: p.pale, pose: 'sit', mirror: true }),
      dinghy(1010, 812, 330, p.ink, p.deep),
      box(-20, 760, 330, 150, p.ink),
      hatch(random, { x: 0, y: 770, width: 300, height: 120 }, p.mid, { gap: 22, level: true, opacity: 0.3 }),
      person(120, 764, 220, p.ink, { coat: p.deep, head: p.pale, pose: 'point' }),
      lantern(p, 196, 640, 30, p.glow),
      person(220, 768, 130, p.ink, { coat: p.accent, head: p.pale, pose: 'cheer' }),
    ]
  },
)

function lantern(p: Palette, x: number, y: number, size: number, ink: string): string {
  const ribs = repeat(
    3,
    (index) =>
      `M${-9 + Math.abs(index - 1) * 1.5} ${-5 + index * 5}Q0 ${-3.4 + index * 5} ${9 - Math.abs(index - 1) * 1.5} ${-5 + index * 5}`,
  )
  return (
    light(x, y, size * 0.9, ink, 1.6, 0.1) +
    place(
      x,
      y,
      shape('M-6 -10Q-12 0 -6 10H6Q12 0 6 -10Z', ink) +
        shape('M-2 -10Q-5 0 -2 10H3Q5 0 3 -10Z', p.paper, 'opacity="0.7"') +
        stroke(ribs, p.ink, 0.7, 'opacity="0.4"') +
        box(-4.6, -12, 9.2, 2.4, p.ink) +
        box(-4.6, 9.6, 9.2, 2.4, p.ink) +
        stroke('M0 12V18', p.accent, 1.4),
      size / 10,
    )
  )
}

function floating(p: Palette, x: number, y: number, size: number): string {
  return (
    pool(x, y + 8 * size, 100 * size, p.glow, 0.3, 0.14) +
    place(
      x,
      y,
      polygon(
        [
          [-22, -52],
          [22, -52],
          [28, 0],
          [-28, 0],
        ],
        p.glow,
      ) +
        polygon(
          [
            [-8, -52],
            [8, -52],
            [10, 0],
            [-10, 0],
          ],
          p.paper,
        ) +
        polygon(
          [
            [-40, 0],
            [40, 0],
            [30, 10],
            [-30, 10],
          ],
          p.accent,
        ),
      size,
    )
  )
}

import type { Random } from '../../ink.ts'
import { between, box, disc, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { light, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A market stall under a striped awning, brass scales hanging over the fruit. */
export const whatACrownBuys = scene('what-a-crown-buys', palettes.brick, (p, random) => [
  sky(random, [p.accent, mix(p.accent, p.paper, 0.55), p.paper], 560),
  light(190, 240, 54, p.glow, 2, 0.18),
  roofline(random, [-20, 1640], 640, [160, 290], mix(p.pale, p.mid, 0.3), {
    windows: p.paper,
    lit: 0.4,
    wide: 120,
  }),
  roofline(random, [1180, 1640], 660, [240, 330], mix(p.mid, p.deep, 0.3), {
    windows: p.glow,
    lit: 0.4,
    wide: 150,
    spires: false,
  }),
  box(0, 640, 1600, 260, mix(p.pale, p.mid, 0.25)),
  hatch(random, { x: 0, y: 650, width: 1600, height: 250 }, p.deep, { gap: 26, level: true, opacity: 0.25 }),
  person(150, 780, 240, p.ink, { coat: p.accent, head: p.pale, pose: 'walk', dress: true }),
  box(196, 660, 60, 54, p.deep),
  polygon(
    [
      [320, 250],
      [1440, 250],
      [1400, 640],
      [360, 640],
    ],
    mix(p.deep, p.ink, 0.35),
  ),
  box(352, 200, 18, 640, p.ink),
  box(1400, 200, 18, 640, p.ink),
  person(980, 700, 330, p.ink, {
    coat: p.glow,
    head: mix(p.mid, p.ink, 0.5),
    cap: p.accent,
    mirror: true,
    pose: 'point',
  }),
  scales(p),
  ...[0, 1, 2, 3, 4].map((at) => crate(random, p, at)),
  box(330, 700, 1110, 20, p.ink),
  box(350, 720, 1070, 160, p.accent),
  repeat(9, (index) => box(360 + index * 120, 720, 8, 160, mix(p.accent, p.ink, 0.4))),
  awning(p),
])

function awning(p: Palette): string {
  return (
    repeat(12, (index) =>
      shape(
        `M${360 + index * 90} 110h90l${(index - 5) * 4} 130q-45 44 ${-90 + (index < 6 ? -2 : -4)} 0z`,
        index % 2 ? p.paper : p.mid,
      ),
    ) + box(350, 96, 1096, 18, p.deep)
  )
}

function scales(p: Palette): string {
  const pan = (x: number, y: number) =>
    stroke(`M${x} ${y - 130}L${x - 66} ${y}M${x} ${y - 130}L${x + 66} ${y}`, p.pale, 4) +
    shape(
      `M${x - 76} ${y}H${x + 76}Q${x + 50} ${y + 36} ${x} ${y + 36}Q${x - 50} ${y + 36} ${x - 76} ${y}Z`,
      p.glow,
    )
  return (
    stroke('M620 250V340', p.glow, 8) +
    stroke('M470 378L770 342', p.glow, 12) +
    disc(620, 360, 20, p.pale) +
    disc(770, 336, 13, p.mid, '') +
    repeat(3, (index) => disc(440 + index * 34, 492, 22, index % 2 ? p.mid : '#d98c32')) +
    pan(470, 510) +
    pan(770, 472) +
    oval(770, 458, 30, 12, p.glow) +
    oval(770, 448, 30, 12, p.pale)
  )
}

function crate(random: Random, p: Palette, at: number): string {
  const inks = [
    [p.mid, p.deep],
    ['#d98c32', p.glow],
    ['#6f8f4a', '#9db565'],
    [p.glow, '#d98c32'],
    [p.deep, p.mid],
  ][at] ?? [p.mid, p.deep]
  const fruit = repeat(22, (index) =>
    disc(
      -84 + (index % 8) * 24 + between(random, -4, 4),
      -34 - Math.floor(index / 8) * 17 + between(random, -3, 3),
      15,
      inks[index % 3 ? 0 : 1] ?? p.mid,
    ),
  )
  return place(
    460 + at * 218,
    704,
    polygon(
      [
        [-106, -44],
        [106, -44],
        [100, 0],
        [-100, 0],
      ],
      p.ink,
    ) +
      fruit +
      polygon(
        [
          [-108, -30],
          [108, -30],
          [100, 4],
          [-100, 4],
        ],
        mix(p.pale, p.mid, 0.3),
      ) +
      stroke('M-104 -12H104', p.deep, 4) +
      polygon(
        [
          [-24, -58],
          [24, -58],
          [24, -18],
          [-24, -18],
        ],
        p.paper,
      ) +
      stroke('M-12 -44H12M-12 -32H6', p.ink, 4),
  )
}

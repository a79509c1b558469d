import { between, box, disc, mix, oval, polygon, repeat, shape, stroke } from '../../ink.ts'
import { crowd } from '../../kit/people.ts'
import { light, sky, stars } from '../../kit/sky.ts'
import { panes, roofline } from '../../kit/town.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A square in Ilmaria at night, full of people holding lanterns below the clock tower. */
export const ilmariaElectionNight = scene('ilmaria-election-night', palettes.bakery, (p, random) => {
  const row = (y: number, size: number, gap: number, ink: string, lamps: number) => {
    const heads = Array.from(
      { length: Math.ceil(1700 / gap) },
      (_, at) =>
        [at * gap + between(random, -gap, gap) * 0.3 - 30, y + between(random, -size, size) * 0.4] as const,
    )
    const lanterns = heads
      .filter(() => random() < lamps)
      .map(([x, at]) => lantern(p, x + size * 0.9, at - size * between(random, 1.4, 2.6), size * 0.5, ink))
      .join('')
    return crowd(heads, size, ink) + lanterns
  }
  return [
    sky(random, [p.ink, p.deep, p.mid, p.pale], 600),
    stars(random, 340, p.paper, 90),
    roofline(random, [-20, 1640], 620, [110, 240], mix(p.mid, p.deep, 0.5), {
      windows: p.glow,
      lit: 0.22,
      wide: 96,
    }),
    tower(p),
    roofline(random, [-30, 470], 660, [170, 290], p.deep, {
      windows: p.glow,
      lit: 0.3,
      wide: 120,
      spires: false,
    }),
    roofline(random, [1330, 1640], 660, [190, 320], p.deep, {
      windows: p.glow,
      lit: 0.3,
      wide: 120,
      spires: false,
    }),
    box(0, 620, 1600, 280, mix(p.mid, p.deep, 0.4)),
    oval(800, 700, 900, 130, p.glow, 'opacity="0.22"'),
    oval(800, 690, 560, 80, p.glow, 'opacity="0.25"'),
    row(660, 13, 26, mix(p.mid, p.deep, 0.3), 0.34),
    row(700, 20, 40, mix(p.deep, p.mid, 0.3), 0.32),
    row(752, 32, 66, p.deep, 0.34),
    row(820, 50, 104, mix(p.deep, p.ink, 0.6), 0.36),
    row(910, 76, 168, p.ink, 0.3),
    flag(p, 330, 760, 380),
    flag(p, 1270, 800, 430),
  ]
})

function lantern(p: Palette, x: number, y: number, size: number, stick: string): string {
  return (
    stroke(`M${Math.round(x)} ${Math.round(y)}v${Math.round(size * 4)}`, stick, size * 0.16) +
    disc(x, y, size * 2.2, p.glow, 'opacity="0.18"') +
    oval(x, y, size * 0.8, size, p.glow) +
    oval(x, y, size * 0.36, size * 0.9, p.paper)
  )
}

function tower(p: Palette): string {
  return (
    box(980, 180, 150, 460, mix(p.mid, p.pale, 0.25)) +
    box(1080, 180, 50, 460, mix(p.mid, p.deep, 0.3)) +
    box(964, 172, 182, 18, p.pale) +
    polygon(
      [
        [970, 172],
        [1055, 20],
        [1140, 172],
      ],
      p.deep,
    ) +
    box(1052, -10, 6, 50, p.ink) +
    light(1055, 262, 50, p.paper, 1, 0.1) +
    stroke('M1055 262V226M1055 262L1080 276', p.ink, 6) +
    panes([1000, 350, 110, 270], [2, 4], p.glow, { fill: 0.42 }) +
    repeat(2, (index) =>
      shape(`M${700 + index * 470} 640V470q0 -60 46 -60t46 60V640z`, mix(p.mid, p.deep, 0.2)),
    )
  )
}

function flag(p: Palette, x: number, foot: number, height: number): string {
  const top = foot - height
  return (
    stroke(`M${x} ${foot}V${top}`, p.ink, 8) +
    shape(`M${x} ${top}c60 -30 90 30 160 0v96c-70 30 -100 -30 -160 0z`, p.accent) +
    shape(`M${x} ${top + 34}c60 -30 90 30 160 0v28c-70 30 -100 -30 -160 0z`, p.paper)
  )
}

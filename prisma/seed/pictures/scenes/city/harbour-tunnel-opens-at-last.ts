import type { Point } from '../../ink.ts'
import { box, disc, lines, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { quayCrane, streetLamp } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { pool, sky, streaks } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { tramFront } from '../../kit/vehicles.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

const mouth = 'M700 790V520Q700 330 890 330Q1080 330 1080 520V790Z'

/** A tram comes out of the new tunnel beside the harbour at dusk. */
export const harbourTunnelOpensAtLast = scene('harbour-tunnel-opens-at-last', palettes.dusk, (p, random) => [
  sky(random, [p.deep, p.mid, p.pale, p.glow], 470),
  streaks(random, [120, 380], p.accent, { opacity: 0.5 }),
  roofline(random, [-20, 760], 470, [30, 90], mix(p.mid, p.pale, 0.35), { wide: 54 }),
  quayCrane(250, 470, 200, mix(p.mid, p.deep, 0.5)),
  quayCrane(470, 470, 150, mix(p.mid, p.deep, 0.35)),
  water(random, 470, p.pale, p.deep),
  shimmer(random, 330, 475, p.glow, { width: 150, opacity: 0.75 }),
  ripples(random, 480, p.ink, { to: 800, opacity: 0.35, count: 50 }),
  ...embankment(p),
  hatch(random, { x: 1180, y: 300, width: 420, height: 440 }, p.ink, { gap: 26, level: true, opacity: 0.4 }),
  shape(mouth, p.ink),
  ...tunnel(p),
  tramFront(890, 770, 350, {
    body: p.accent,
    shade: mix(p.accent, p.ink, 0.4),
    pane: p.paper,
    dark: p.ink,
    lamp: p.glow,
  }),
  ...street(p),
])

function embankment(p: Palette): string[] {
  const arch = repeat(13, (index) => {
    const turn = Math.PI * (index / 12)
    const at = (reach: number): Point => [890 - Math.cos(turn) * reach, 525 - Math.sin(turn) * reach]
    return stroke(lines([at(196), at(246)]), p.deep, 3)
  })
  return [
    polygon(
      [
        [560, 900],
        [600, 300],
        [640, 262],
        [1600, 232],
        [1600, 900],
      ],
      mix(p.deep, p.ink, 0.35),
    ),
    polygon(
      [
        [590, 300],
        [640, 258],
        [1600, 226],
        [1600, 252],
        [640, 288],
      ],
      p.mid,
    ),
    shape('M640 800V525Q640 275 890 275Q1140 275 1140 525V800Z', p.mid),
    shape('M664 800V525Q664 300 890 300Q1116 300 1116 525V800Z', mix(p.mid, p.pale, 0.4)),
    arch,
  ]
}

function tunnel(p: Palette): string[] {
  const ring = (share: number, ink: string) =>
    place(890, 610, shape('M-190 180V-90Q-190 -280 0 -280Q190 -280 190 -90V180Z', ink), 1 - share)
  return [
    ring(0.05, mix(p.ink, p.deep, 0.6)),
    ring(0.14, mix(p.ink, p.accent, 0.35)),
    ring(0.24, mix(p.ink, p.glow, 0.5)),
    disc(790, 420, 9, p.paper),
    disc(990, 420, 9, p.paper),
    disc(826, 385, 6, p.paper),
    disc(954, 385, 6, p.paper),
  ]
}

function street(p: Palette): string[] {
  const rail = (from: number, to: number) =>
    stroke(
      lines([
        [from, 772],
        [to, 910],
      ]),
      p.pale,
      6,
    )
  return [
    polygon(
      [
        [480, 900],
        [680, 772],
        [1150, 772],
        [1600, 860],
        [1600, 900],
      ],
      mix(p.ink, p.deep, 0.25),
    ),
    pool(890, 800, 300, p.glow, 0.22, 0.14),
    polygon(
      [
        [800, 775],
        [980, 775],
        [1100, 900],
        [640, 900],
      ],
      p.glow,
      'opacity="0.22"',
    ),
    rail(840, 760),
    rail(940, 1000),
    oval(1330, 830, 190, 20, p.ink, 'opacity="0.5"'),
    person(1240, 826, 168, p.ink, { coat: p.ink, head: p.pale, mirror: true, pose: 'point' }),
    person(1310, 834, 176, p.ink, {
      dress: true,
      coat: mix(p.accent, p.ink, 0.4),
      head: p.pale,
      mirror: true,
    }),
    person(1372, 836, 118, p.ink, { coat: p.glow, head: p.pale, mirror: true, pose: 'cheer' }),
    person(1450, 842, 182, p.ink, { coat: p.mid, head: p.pale, cap: p.ink, mirror: true }),
    streetLamp(1190, 800, 300, p.ink, p.glow, 4),
    box(560, 800, 18, 60, p.ink),
  ]
}

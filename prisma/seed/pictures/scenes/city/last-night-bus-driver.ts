import { box, disc, lines, mix, polygon, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { streetLamp } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { light, pool, sky, stars } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { bareTree } from '../../kit/trees.ts'
import { bus } from '../../kit/vehicles.ts'
import { shimmer } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Night bus 9 waits under a street lamp in a wet, empty street. */
export const lastNightBusDriver = scene('last-night-bus-driver', palettes.night, (p, random) => [
  sky(random, [p.ink, p.deep, p.mid], 560),
  stars(random, 330, p.pale, 60),
  light(1180, 130, 44, p.paper, 1.2, 0.05),
  disc(1198, 120, 40, mix(p.ink, p.deep, 0.55)),
  roofline(random, [-20, 1640], 640, [170, 300], mix(p.deep, p.mid, 0.45), {
    windows: p.glow,
    lit: 0.05,
    wide: 110,
  }),
  roofline(random, [-60, 700], 660, [120, 240], p.deep, {
    windows: p.glow,
    lit: 0.12,
    wide: 140,
    spires: false,
  }),
  roofline(random, [1240, 1640], 660, [200, 330], p.deep, {
    windows: p.glow,
    lit: 0.1,
    wide: 140,
    spires: false,
  }),
  bareTree(random, 1480, 690, 420, p.ink),
  box(0, 640, 1600, 60, mix(p.deep, p.ink, 0.4)),
  polygon(
    [
      [0, 690],
      [1600, 690],
      [1600, 900],
      [0, 900],
    ],
    mix(p.ink, p.deep, 0.55),
  ),
  hatch(random, { x: 0, y: 710, width: 1600, height: 180 }, p.mid, { gap: 24, level: true, opacity: 0.25 }),
  polygon(
    [
      [420, 250],
      [480, 250],
      [800, 760],
      [60, 760],
    ],
    p.glow,
    'opacity="0.12"',
  ),
  pool(440, 752, 420, p.glow, 0.16, 0.14),
  bus(880, 760, 900, {
    body: p.accent,
    shade: mix(p.accent, p.ink, 0.45),
    pane: p.glow,
    dark: p.ink,
    lamp: p.paper,
  }),
  person(1168, 690, 150, p.ink, { coat: p.deep, head: p.ink, cap: p.ink, pose: 'sit' }),
  polygon(
    [
      [1338, 640],
      [1620, 560],
      [1620, 800],
      [1338, 700],
    ],
    p.paper,
    'opacity="0.16"',
  ),
  shimmer(random, 700, 780, p.accent, { width: 300, opacity: 0.5 }),
  shimmer(random, 930, 780, p.glow, { width: 380, opacity: 0.5 }),
  shimmer(random, 440, 790, p.glow, { width: 120, opacity: 0.6 }),
  streetLamp(440, 762, 540, p.ink, p.glow, 4),
  person(300, 768, 176, p.ink, { coat: p.ink, head: p.pale, cap: p.ink }),
  stroke(
    lines([
      [282, 690],
      [262, 768],
    ]),
    p.ink,
    5,
  ),
])

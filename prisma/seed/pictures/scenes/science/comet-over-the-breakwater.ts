import { disc, mix, polygon, repeat, shape } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { lighthouse } from '../../kit/harbour.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { light, sky, stars } from '../../kit/sky.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A comet stands over the lighthouse at the end of the breakwater. */
export const cometOverTheBreakwater = scene('comet-over-the-breakwater', palettes.night, (p, random) => [
  sky(random, [p.ink, p.deep, p.mid, mix(p.pale, p.glow, 0.3)], 600),
  stars(random, 560, p.paper, 190),
  shape('M520 330Q760 120 1180 -40H1420Q900 130 536 350Z', p.pale, 'opacity="0.16"'),
  shape('M522 334Q760 170 1240 -20H1330Q860 170 534 346Z', p.pale, 'opacity="0.28"'),
  shape('M524 336Q700 210 1010 70Q760 230 532 344Z', p.paper, 'opacity="0.7"'),
  shape('M526 344Q800 280 1130 220Q800 310 528 350Z', p.mid, 'opacity="0.8"'),
  light(524, 342, 13, p.paper, 4, 0.2),
  hills(random, 590, 14, mix(p.mid, p.deep, 0.4), { to: 700, bottom: 620 }),
  repeat(12, (index) => disc(60 + index * 44 + (index % 3) * 11, 600 - (index % 4) * 3, 3, p.glow)),
  water(random, 604, mix(p.mid, p.pale, 0.3), p.ink),
  shimmer(random, 524, 610, p.paper, { width: 70, opacity: 0.55 }),
  shimmer(random, 1230, 640, p.glow, { width: 130, opacity: 0.5 }),
  ripples(random, 614, p.pale, { count: 70, opacity: 0.25 }),
  polygon(
    [
      [1218, 380],
      [-40, 250],
      [-40, 400],
      [1218, 396],
    ],
    p.glow,
    'opacity="0.16"',
  ),
  polygon(
    [
      [1244, 380],
      [1640, 330],
      [1640, 430],
      [1244, 396],
    ],
    p.glow,
    'opacity="0.2"',
  ),
  polygon(
    [
      [1120, 640],
      [1340, 640],
      [1640, 740],
      [1640, 910],
      [1000, 910],
      [1080, 720],
    ],
    mix(p.ink, p.deep, 0.3),
  ),
  polygon(
    [
      [1120, 640],
      [1340, 640],
      [1640, 740],
      [1640, 780],
      [1300, 672],
      [1110, 668],
    ],
    p.deep,
  ),
  gouges(random, { x: 1060, y: 690, width: 540, height: 200 }, p.mid, {
    count: 90,
    length: 60,
    slant: 0.3,
    opacity: 0.5,
  }),
  lighthouse(1230, 660, 310, { wall: p.paper, band: p.accent, dark: p.ink, glow: p.glow }),
  light(1230, 392, 13, p.paper, 5, 0.14),
  person(1420, 744, 110, p.ink, { coat: p.accent, head: p.ink, pose: 'point', mirror: true }),
  person(1472, 760, 78, p.ink, { coat: p.glow, head: p.ink, mirror: true }),
  polygon(
    [
      [-20, 910],
      [-20, 820],
      [200, 800],
      [420, 850],
      [560, 910],
    ],
    p.ink,
  ),
  gouges(random, { x: 0, y: 830, width: 420, height: 70 }, p.mid, { count: 30, opacity: 0.4 }),
])

import { mix, polygon, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { furrows, grass, hills, mountains } from '../../kit/land.ts'
import { birds, light, sky, streaks } from '../../kit/sky.ts'
import { bushes, poplars, roundTree } from '../../kit/trees.ts'
import { ripples } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The Orle bends through striped fields toward a low sun. */
export const courtRulesOnRiverRights = scene('court-rules-on-river-rights', palettes.harvest, (p, random) => [
  sky(random, [p.accent, mix(p.accent, p.paper, 0.55), p.paper, p.glow], 380),
  light(1080, 270, 66, p.paper, 2.6, 0.2),
  streaks(random, [60, 300], p.paper, { opacity: 0.75 }),
  mountains(random, 400, 130, mix(p.accent, p.pale, 0.5), mix(p.accent, p.pale, 0.75), { peaks: 8 }),
  hills(random, 380, 16, mix(p.pale, p.accent, 0.3)),
  bushes(random, [0, 1600], 420, 22, mix(p.deep, p.accent, 0.5)),
  polygon(
    [
      [0, 412],
      [1600, 404],
      [1600, 900],
      [0, 900],
    ],
    p.pale,
  ),
  polygon(
    [
      [0, 412],
      [700, 408],
      [420, 520],
      [0, 560],
    ],
    p.mid,
  ),
  furrows([900, 340], -700, 420, 560, p.deep, { opacity: 0.45, stop: 0.3 }),
  polygon(
    [
      [1180, 408],
      [1600, 404],
      [1600, 560],
      [1380, 500],
    ],
    mix(p.mid, p.deep, 0.25),
  ),
  polygon(
    [
      [0, 560],
      [380, 530],
      [420, 700],
      [0, 900],
    ],
    mix(p.glow, p.mid, 0.25),
  ),
  furrows([700, 380], -900, 200, 900, p.deep, { opacity: 0.3, stop: 0.34 }),
  polygon(
    [
      [1000, 640],
      [1600, 560],
      [1600, 900],
      [1250, 900],
    ],
    mix(p.mid, p.deep, 0.4),
  ),
  gouges(random, { x: 1150, y: 620, width: 450, height: 280 }, p.glow, {
    count: 70,
    slant: -0.2,
    opacity: 0.5,
  }),
  shape(
    'M1010 412C930 430 780 440 800 478C826 524 1220 520 1230 606C1240 700 640 690 560 900H1130C1120 800 1470 730 1420 590C1380 490 960 496 950 470C942 446 1060 436 1062 412Z',
    p.accent,
  ),
  shape(
    'M1020 412C950 430 800 444 822 478C850 520 1250 530 1258 616C1262 700 760 720 690 900H880C900 790 1370 720 1340 600C1310 510 930 500 930 470C930 446 1040 432 1046 412Z',
    mix(p.accent, p.paper, 0.45),
  ),
  ripples(random, 560, p.paper, { count: 26, from: 720, to: 1180, bottom: 880, opacity: 0.6, size: 0.7 }),
  poplars(random, [150, 560], 478, 150, mix(p.deep, p.accent, 0.35), 9),
  poplars(random, [1330, 1560], 520, 210, p.deep, 5),
  roundTree(random, 330, 760, 300, p.ink, p.deep),
  bushes(random, [60, 470], 766, 52, p.ink),
  stroke('M1240 640v-70M1290 652v-66M1350 664v-62', p.ink, 6),
  grass(random, [400, 720], 886, p.ink, { count: 60, height: 130, lean: 26, sink: 40 }),
  grass(random, [1080, 1400], 896, p.ink, { count: 46, height: 110, lean: -24, sink: 30 }),
  birds(random, 700, 180, 170, p.ink, 8),
])

import { box, mix, oval, place, polygon, shape, stroke, within } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { furrows, hills, mountains } from '../../kit/land.ts'
import { birds, cloud, light, sky } from '../../kit/sky.ts'
import { house } from '../../kit/town.ts'
import { bushes, poplars } from '../../kit/trees.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The plains of Ilmaria through a train window, with a notebook and a glass of tea on the sill. */
export const letterFromIlmaria = scene('letter-from-ilmaria', palettes.harvest, (p, random) => [
  box(0, 0, 1600, 900, mix(p.deep, p.ink, 0.5)),
  hatch(random, { x: 0, y: 0, width: 1600, height: 900 }, p.ink, { gap: 30, opacity: 0.35, weight: 4 }),
  within(
    'pane',
    'M210 130Q210 70 270 70H1330Q1390 70 1390 130V610Q1390 660 1330 660H270Q210 660 210 610Z',
    sky(random, [mix(p.accent, p.paper, 0.2), mix(p.accent, p.paper, 0.6), p.paper, p.glow], 400),
    light(500, 300, 60, p.paper, 2.4, 0.25),
    cloud(random, 1000, 190, 620, p.paper),
    mountains(random, 410, 90, mix(p.accent, p.pale, 0.55), mix(p.accent, p.pale, 0.75), { peaks: 9 }),
    hills(random, 400, 8, p.pale),
    poplars(random, [820, 1200], 432, 90, mix(p.deep, p.accent, 0.3), 11),
    house(700, 436, 70, 40, { wall: p.paper, roof: '#b4552f', pane: p.deep, door: p.deep }),
    polygon(
      [
        [0, 440],
        [1600, 424],
        [1600, 700],
        [0, 700],
      ],
      p.mid,
    ),
    furrows([800, 380], -1800, 3400, 700, p.deep, { count: 30, opacity: 0.5, stop: 0.26 }),
    gouges(random, { x: 200, y: 450, width: 1200, height: 200 }, p.glow, {
      count: 110,
      opacity: 0.55,
      length: 70,
    }),
    bushes(random, [200, 1400], 670, 46, mix(p.deep, p.ink, 0.3)),
    stroke('M200 190Q800 250 1400 150M200 220Q800 290 1400 190', p.ink, 3),
    box(1120, 60, 16, 620, p.ink),
    box(1080, 170, 96, 10, p.ink),
    birds(random, 720, 240, 120, p.ink, 5),
    polygon(
      [
        [330, 60],
        [520, 60],
        [300, 680],
        [110, 680],
      ],
      p.paper,
      'opacity="0.13"',
    ),
  ),
  stroke(
    'M210 130Q210 70 270 70H1330Q1390 70 1390 130V610Q1390 660 1330 660H270Q210 660 210 610Z',
    p.glow,
    12,
  ),
  stroke(
    'M186 130Q186 46 270 46H1330Q1414 46 1414 130V610Q1414 684 1330 684H270Q186 684 186 610Z',
    p.ink,
    14,
  ),
  shape('M0 0H150Q120 400 180 760H0Z', '#8c3b2a'),
  stroke('M40 0Q30 400 60 750M96 0Q80 400 124 750', p.ink, 6, 'opacity="0.35"'),
  polygon(
    [
      [0, 740],
      [1600, 740],
      [1600, 900],
      [0, 900],
    ],
    mix(p.mid, p.deep, 0.4),
  ),
  box(0, 732, 1600, 16, p.glow),
  gouges(random, { x: 0, y: 760, width: 1600, height: 140 }, p.deep, {
    count: 60,
    length: 200,
    opacity: 0.5,
  }),
  place(
    620,
    826,
    polygon(
      [
        [-260, 40],
        [-200, -44],
        [0, -34],
        [210, -48],
        [270, 36],
        [0, 54],
      ],
      p.ink,
    ) +
      polygon(
        [
          [-246, 30],
          [-192, -50],
          [0, -38],
          [0, 42],
        ],
        p.paper,
      ) +
      polygon(
        [
          [0, -38],
          [202, -54],
          [256, 26],
          [0, 42],
        ],
        mix(p.paper, p.pale, 0.5),
      ) +
      stroke('M-176 -30L-20 -20M-190 -10L-20 0M-204 10L-60 18M20 -22L180 -34M24 -2L130 -10', p.accent, 5) +
      stroke('M120 40L270 -60', '#8c3b2a', 12),
  ),
  place(
    1240,
    800,
    oval(0, 44, 130, 22, p.ink, 'opacity="0.5"') +
      oval(0, 34, 100, 18, p.paper) +
      shape('M-52 30L-60 -110H60L52 30Q0 44 -52 30Z', p.paper, 'opacity="0.4"') +
      shape('M-51 30L-57 -70H57L51 30Q0 44 -51 30Z', '#b4552f') +
      oval(0, -70, 57, 12, p.glow) +
      stroke('M60 -60Q104 -60 100 -20T54 0M-58 -20H58M-55 10H55', p.glow, 8) +
      stroke('M-14 -120Q-34 -160 -8 -190M20 -120Q0 -170 24 -206', p.paper, 7, 'opacity="0.5"'),
  ),
])

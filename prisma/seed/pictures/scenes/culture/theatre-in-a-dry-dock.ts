import { box, disc, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { quayCrane } from '../../kit/harbour.ts'
import { crowd, person } from '../../kit/people.ts'
import { light, pool, sky, stars } from '../../kit/sky.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Two players on a stage built in a dry dock, lit from the gantries, the house full. */
export const theatreInADryDock = scene('theatre-in-a-dry-dock', palettes.bakery, (p, random) => [
  sky(random, [p.ink, p.deep, p.mid], 420),
  stars(random, 260, p.paper, 60),
  quayCrane(190, 480, 400, mix(p.mid, p.deep, 0.4), { lamp: p.accent }),
  quayCrane(1450, 480, 440, mix(p.mid, p.deep, 0.4), { mirror: true, lamp: p.accent }),
  polygon(
    [
      [0, 420],
      [1600, 420],
      [1600, 900],
      [0, 900],
    ],
    mix(p.deep, p.ink, 0.3),
  ),
  repeat(
    6,
    (index) =>
      polygon(
        [
          [0, 440 + index * 70],
          [330 - index * 44, 440 + index * 50],
          [330 - index * 44, 462 + index * 50],
          [0, 470 + index * 70],
        ],
        index % 2 ? p.deep : p.mid,
      ) +
      polygon(
        [
          [1600, 440 + index * 70],
          [1270 + index * 44, 440 + index * 50],
          [1270 + index * 44, 462 + index * 50],
          [1600, 470 + index * 70],
        ],
        index % 2 ? p.deep : p.mid,
      ),
  ),
  hatch(random, { x: 330, y: 420, width: 940, height: 230 }, p.ink, { gap: 24, opacity: 0.35, level: true }),
  box(400, 130, 800, 520, mix(p.deep, p.mid, 0.35)),
  disc(900, 330, 150, p.glow),
  disc(900, 330, 122, mix(p.glow, p.paper, 0.5)),
  ...[0, 1, 2].map((row) =>
    shape(
      `M400 ${470 + row * 62}${repeat(10, () => 'q40 52 80 0')}V650H400Z`,
      [mix(p.accent, p.deep, 0.6), mix(p.accent, p.deep, 0.3), p.accent][row] ?? p.accent,
    ),
  ),
  place(
    620,
    560,
    shape('M-120 -60Q0 -20 120 -70Q100 0 70 20H-70Q-110 0 -120 -60Z', p.ink) +
      stroke('M0 -40V-300', p.ink, 9) +
      shape('M8 -290Q110 -200 120 -90Q60 -60 8 -90Z', p.paper) +
      shape('M-8 -270Q-80 -180 -96 -80L-8 -80Z', p.pale),
    1,
    { degrees: -7 },
  ),
  shape(`M400 610${repeat(10, () => 'q40 46 80 0')}V660H400Z`, p.pale),
  polygon(
    [
      [384, 110],
      [1216, 110],
      [1216, 150],
      [384, 150],
    ],
    p.ink,
  ),
  shape('M384 140Q470 300 400 650H384ZM1216 140Q1130 300 1200 650H1216Z', p.accent),
  ...[
    [420, 120, 760],
    [1200, 120, 960],
  ].map(
    ([x = 0, y = 0, to = 0]) =>
      polygon(
        [
          [x - 8, y],
          [x + 8, y],
          [to + 190, 690],
          [to - 190, 690],
        ],
        p.glow,
        'opacity="0.2"',
      ) +
      light(x, y, 14, p.paper, 3) +
      box(x - 6, y, 12, 530, p.ink),
  ),
  polygon(
    [
      [330, 650],
      [1270, 650],
      [1370, 740],
      [230, 740],
    ],
    mix(p.pale, p.mid, 0.25),
  ),
  pool(860, 694, 330, p.glow, 0.14, 0.2),
  box(230, 740, 1140, 54, p.ink),
  repeat(16, (index) => disc(270 + index * 70, 752, 8, p.glow)),
  person(770, 690, 260, p.ink, { coat: p.paper, head: p.pale, pose: 'point' }),
  person(986, 694, 250, p.ink, { coat: p.ink, head: p.pale, dress: true, mirror: true, pose: 'cheer' }),
  crowd(
    Array.from({ length: 24 }, (_, at) => [at * 70 + random() * 20, 826 + random() * 10] as const),
    30,
    p.deep,
  ),
  crowd(
    Array.from({ length: 18 }, (_, at) => [at * 98 + random() * 24, 890 + random() * 12] as const),
    46,
    p.ink,
  ),
])

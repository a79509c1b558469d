import { between, box, disc, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { light, pool } from '../../kit/sky.ts'
import { ripples } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The seam between two oak planks, sewn with twisted yew, close to. */
export const bronzeAgeBoatSeam = scene('bronze-age-boat-1', palettes.mud, (p, random) => [
  box(0, 0, 1600, 900, p.ink),
  shape('M-20 60Q500 20 900 70T1640 50V450Q1100 400 700 440T-20 410Z', mix(p.mid, p.glow, 0.2)),
  shape('M-20 470Q400 500 800 470T1640 500V860Q1000 900 600 850T-20 880Z', p.mid),
  shape('M-20 60Q500 20 900 70T1640 50V130Q1000 120 700 150T-20 120Z', p.pale, 'opacity="0.5"'),
  shape('M-20 760Q500 740 900 790T1640 770V860Q1000 900 600 850T-20 880Z', p.ink, 'opacity="0.35"'),
  repeat(15, (index) =>
    stroke(
      `M-20 ${90 + index * 23}Q400 ${60 + index * 25} 760 ${96 + index * 22}T1640 ${80 + index * 24}`,
      p.deep,
      between(random, 2, 6),
      'opacity="0.55"',
    ),
  ),
  repeat(15, (index) =>
    stroke(
      `M-20 ${500 + index * 25}Q400 ${524 + index * 23} 820 ${500 + index * 24}T1640 ${524 + index * 22}`,
      p.deep,
      between(random, 2, 6),
      'opacity="0.55"',
    ),
  ),
  oval(1180, 250, 96, 56, p.deep),
  oval(1180, 250, 68, 38, mix(p.mid, p.deep, 0.4)),
  oval(1180, 250, 40, 20, p.ink),
  gouges(random, { x: 0, y: 80, width: 1600, height: 330 }, p.paper, {
    count: 60,
    length: 130,
    opacity: 0.28,
  }),
  shape('M-20 410Q300 446 700 440T1640 450V502Q1200 480 800 470T-20 470Z', mix(p.accent, p.ink, 0.5)),
  ...[190, 470, 750, 1030, 1310].map((x, at) => {
    const y = 448 + (at % 2) * 10
    const turn = repeat(
      3,
      (index) =>
        stroke(
          `M${x - 40 + index * 34} ${y - 118}Q${x - 66 + index * 38} ${y} ${x - 20 + index * 34} ${y + 118}`,
          p.ink,
          34,
        ) +
        stroke(
          `M${x - 40 + index * 34} ${y - 118}Q${x - 66 + index * 38} ${y} ${x - 20 + index * 34} ${y + 118}`,
          p.glow,
          24,
        ) +
        stroke(
          `M${x - 44 + index * 34} ${y - 100}Q${x - 66 + index * 38} ${y} ${x - 24 + index * 34} ${y + 100}`,
          mix(p.glow, p.deep, 0.5),
          5,
          'stroke-dasharray="16 12"',
        ),
    )
    return oval(x, y - 122, 66, 24, p.ink) + oval(x + 14, y + 124, 66, 24, p.ink) + turn
  }),
  box(1240, 800, 300, 34, p.paper),
  repeat(5, (index) => box(1240 + index * 60, 800, 30, 34, p.ink)),
])

/** A trowel lies on the string grid over half-cleared timber. */
export const bronzeAgeBoatGrid = scene('bronze-age-boat-2', palettes.mud, (p, random) => [
  box(0, 0, 1600, 900, p.mid),
  gouges(random, { x: 0, y: 0, width: 1600, height: 900 }, p.deep, {
    count: 190,
    length: 90,
    slant: 0.3,
    opacity: 0.4,
  }),
  gouges(random, { x: 0, y: 0, width: 1600, height: 900 }, p.pale, {
    count: 90,
    length: 60,
    slant: 0.3,
    opacity: 0.4,
  }),
  shape('M-20 560Q500 300 900 330T1640 60V330Q1300 420 1000 560T-20 880Z', p.ink),
  shape('M-20 590Q500 330 900 360T1640 100V300Q1300 390 1000 530T-20 830Z', mix(p.mid, p.glow, 0.3)),
  repeat(8, (index) =>
    stroke(
      `M-20 ${620 + index * 26}Q500 ${370 + index * 24} 920 ${386 + index * 18}T1640 ${126 + index * 21}`,
      p.deep,
      between(random, 3, 7),
      'opacity="0.6"',
    ),
  ),
  repeat(
    5,
    (index) =>
      stroke(
        `M${160 + index * 330} -20L${90 + index * 350} 920`,
        p.ink,
        7,
        'opacity="0.35" transform="translate(12 12)"',
      ) + stroke(`M${160 + index * 330} -20L${90 + index * 350} 920`, p.paper, 5),
  ),
  repeat(
    3,
    (index) =>
      stroke(
        `M-20 ${150 + index * 310}L1620 ${110 + index * 310}`,
        p.ink,
        7,
        'opacity="0.35" transform="translate(10 12)"',
      ) + stroke(`M-20 ${150 + index * 310}L1620 ${110 + index * 310}`, p.paper, 5),
  ),
  ...[
    [484, 136],
    [448, 446],
    [808, 438],
    [834, 130],
    [1170, 430],
    [1184, 122],
  ].map(([x = 0, y = 0]) => disc(x + 8, y + 10, 14, p.ink, 'opacity="0.4"') + disc(x, y, 13, p.accent)),
  place(
    980,
    700,
    `<g transform="translate(26 30)" opacity="0.35">${shape('M-250 0L-60 -78Q-20 -60 -6 -16H70V-30H300Q330 -30 330 0T300 30H70V16H-6Q-20 60 -60 78Z', p.ink)}</g>` +
      shape('M-250 0L-60 -78Q-20 -60 -6 -16V16Q-20 60 -60 78Z', p.paper) +
      shape('M-250 0L-6 0V16Q-20 60 -60 78Z', mix(p.pale, p.accent, 0.5)) +
      box(-10, -12, 96, 24, p.accent) +
      box(80, -30, 20, 60, p.ink) +
      shape('M96 -30H300Q334 -30 334 0T300 30H96Z', '#a8502f') +
      shape('M96 4H334Q330 30 300 30H96Z', '#7a3620') +
      stroke('M130 -14H290', p.glow, 6),
    1.05,
    { degrees: -24 },
  ),
  box(120, 780, 260, 30, p.paper, 'transform="rotate(-6 250 795)"'),
  repeat(5, (index) => box(120 + index * 52, 780, 26, 30, p.ink, 'transform="rotate(-6 250 795)"')),
])

/** Conservators lean over the long tank where the timbers lie in water. */
export const bronzeAgeBoatTank = scene('bronze-age-boat-3', palettes.lab, (p, random) => [
  box(0, 0, 1600, 600, mix(p.deep, p.ink, 0.2)),
  hatch(random, { x: 0, y: 0, width: 1600, height: 560 }, p.ink, {
    gap: 46,
    level: true,
    opacity: 0.3,
    weight: 4,
  }),
  ...[300, 800, 1300].map(
    (x) =>
      polygon(
        [
          [x - 120, 70],
          [x + 120, 70],
          [x + 300, 600],
          [x - 300, 600],
        ],
        p.glow,
        'opacity="0.1"',
      ) +
      box(x - 140, 48, 280, 26, p.paper) +
      box(x - 4, 0, 8, 50, p.ink),
  ),
  box(90, 190, 210, 190, p.mid),
  stroke('M120 340L160 260L190 300L230 230L270 320', p.paper, 6),
  box(1310, 180, 190, 220, p.ink),
  repeat(
    3,
    (index) =>
      box(1322, 230 + index * 64, 166, 8, p.mid) +
      repeat(4, (jar) =>
        box(1332 + jar * 40, 196 + index * 64, 24, 34, (jar + index) % 2 ? p.pale : p.accent),
      ),
  ),
  box(0, 590, 1600, 310, mix(p.mid, p.deep, 0.5)),
  hatch(random, { x: 0, y: 640, width: 1600, height: 260 }, p.ink, { gap: 40, level: true, opacity: 0.2 }),
  person(520, 640, 400, p.ink, { coat: p.paper, head: mix(p.accent, p.ink, 0.5), pose: 'point' }),
  person(1160, 640, 410, p.ink, { coat: p.pale, head: '#e2b491', cap: p.ink, pose: 'point', mirror: true }),
  person(860, 610, 370, p.ink, { coat: p.accent, head: '#c98f6b' }),
  polygon(
    [
      [240, 560],
      [1380, 560],
      [1540, 690],
      [80, 690],
    ],
    p.ink,
  ),
  polygon(
    [
      [272, 572],
      [1350, 572],
      [1480, 676],
      [140, 676],
    ],
    p.mid,
  ),
  polygon(
    [
      [340, 590],
      [1180, 584],
      [1300, 612],
      [1190, 632],
      [330, 636],
      [260, 612],
    ],
    '#7d5630',
  ),
  polygon(
    [
      [300, 642],
      [1240, 638],
      [1360, 654],
      [1230, 668],
      [280, 668],
    ],
    '#5c3d22',
  ),
  stroke('M360 604H1200M340 620H1210M330 652H1260', p.ink, 4, 'stroke-dasharray="120 16 40 12"'),
  ripples(random, 580, p.paper, { count: 40, bottom: 668, from: 240, to: 1380, opacity: 0.6, size: 0.8 }),
  box(80, 690, 1460, 130, p.pale),
  box(80, 690, 1460, 16, p.paper),
  repeat(8, (index) => box(150 + index * 190, 706, 12, 114, p.mid)),
  pool(820, 850, 700, p.ink, 0.05, 0.14),
  light(300, 62, 12, p.glow, 5, 0.1),
  light(1300, 62, 12, p.glow, 5, 0.1),
])

import type { Point, Random } from '../../ink.ts'
import { curve, lines, mix, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { grass } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, light, sky } from '../../kit/sky.ts'
import { house } from '../../kit/town.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Chalk cliffs step back along the coast, the nearest one broken away below a house. */
export const theLongShorePartOne = scene('the-long-shore-part-one', palettes.chalk, (p, random) => [
  sky(random, [p.mid, p.pale, p.paper, mix(p.paper, p.glow, 0.5)], 430),
  light(1330, 300, 66, p.glow, 2.6, 0.18),
  cloud(random, 1150, 140, 720, mix(p.pale, p.paper, 0.5), p.paper),
  water(random, 430, p.pale, p.deep),
  shimmer(random, 1330, 434, p.paper, { width: 150, opacity: 0.8 }),
  ripples(random, 440, p.paper, { count: 70, opacity: 0.5 }),
  headland(
    p,
    random,
    [
      [-40, 360],
      [500, 352],
      [820, 372],
      [1010, 398],
    ],
    440,
    0.7,
  ),
  headland(
    p,
    random,
    [
      [-40, 316],
      [420, 306],
      [640, 330],
      [800, 372],
    ],
    500,
    0.42,
  ),
  house(470, 316, 46, 28, { wall: p.paper, roof: p.mid, pane: p.deep, door: p.deep }),
  headland(
    p,
    random,
    [
      [-40, 236],
      [240, 240],
      [430, 252],
      [610, 288],
    ],
    640,
    0.14,
  ),
  house(392, 262, 100, 62, { wall: p.paper, roof: '#b4573c', pane: p.deep, door: p.ink }),
  stroke(
    'M60 236v-34M130 236v-34M200 238v-34M270 240v-34M60 212L280 216M500 262l10 -36M560 276l26 -26M500 240L590 262',
    p.ink,
    5,
  ),
  shape('M560 640L700 600L760 640L880 650L960 700L800 730L520 720Z', p.pale),
  shape('M640 640L700 600L760 640L720 680ZM800 660L880 650L960 700L840 700Z', p.paper),
  gouges(random, { x: 480, y: 660, width: 460, height: 60 }, p.deep, { count: 40, length: 30, opacity: 0.4 }),
  stroke('M420 760C640 720 900 740 1100 700', p.paper, 10, 'opacity="0.7"'),
  shape(
    `${curve([
      [-40, 700],
      [220, 690],
      [480, 730],
      [700, 790],
      [900, 910],
    ])}L-40 910Z`,
    mix(p.accent, p.ink, 0.3),
  ),
  gouges(random, { x: 0, y: 730, width: 640, height: 160 }, p.accent, {
    count: 90,
    slant: 0.25,
    opacity: 0.8,
  }),
  stroke(
    curve([
      [-20, 820],
      [180, 780],
      [330, 790],
      [460, 850],
      [520, 910],
    ]),
    p.pale,
    22,
    'opacity="0.8"',
  ),
  person(330, 800, 172, p.ink, { coat: '#b4573c', head: p.pale, pose: 'walk', cap: p.ink }),
  grass(random, [-20, 760], 890, p.ink, { count: 80, height: 100, sink: 30 }),
  birds(random, 820, 250, 190, p.ink, 9),
])

function headland(p: Palette, random: Random, top: readonly Point[], foot: number, haze: number): string {
  const last = top.at(-1) ?? [0, 0]
  const face: Point[] = [
    last,
    [last[0] - 30, last[1] + (foot - last[1]) * 0.3],
    [last[0] + 8, last[1] + (foot - last[1]) * 0.55],
    [last[0] - 14, foot],
  ]
  const chalk = mix(p.paper, p.pale, haze * 0.7)
  const cracks = repeat(14, (index) => {
    const x = (last[0] * (index + 0.6)) / 14
    const y = last[1] - (last[0] - x) * 0.09 + 30
    return lines([
      [x, y],
      [x - 14 + random() * 20, (y + foot) / 2],
      [x - 6 + random() * 18, foot - 8 - random() * 40],
    ])
  })
  return (
    shape(`${curve(top)}${lines(face).replace('M', 'L')}L-40 ${foot}Z`, chalk) +
    polygon(
      [
        last,
        [last[0] - 60, last[1] - 6],
        [last[0] - 96, foot],
        [last[0] - 14, foot],
        ...face.slice(1, 3).toReversed(),
      ],
      mix(p.mid, p.paper, haze),
      'opacity="0.6"',
    ) +
    stroke(cracks, mix(p.mid, p.paper, haze), 5, 'opacity="0.8"') +
    shape(
      `${curve(top)}L${last[0] - 20} ${last[1] + 14}L${last[0] * 0.6} ${last[1] + 2}L${last[0] * 0.3} ${last[1] - 8}L-40 ${last[1] - 6}Z`,
      mix(p.accent, p.pale, haze),
    ) +
    gouges(random, { x: 0, y: foot - 14, width: last[0], height: 12 }, p.paper, {
      count: 16,
      length: 90,
      opacity: 0.8,
    })
  )
}

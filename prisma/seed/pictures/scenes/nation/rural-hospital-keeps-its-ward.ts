import { box, curve, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { furrows, grass, hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, light, sky } from '../../kit/sky.ts'
import { panes } from '../../kit/town.ts'
import { bushes, poplars, roundTree } from '../../kit/trees.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A small hospital with every window lit sits among the hills of the Marches. */
export const ruralHospitalKeepsItsWard = scene(
  'rural-hospital-keeps-its-ward',
  palettes.river,
  (p, random) => [
    sky(random, [p.mid, p.pale, p.paper, mix(p.paper, p.glow, 0.4)], 440),
    light(380, 250, 56, p.glow, 2.2, 0.18),
    cloud(random, 1120, 150, 700, mix(p.pale, p.paper, 0.4), p.paper),
    hills(random, 350, 50, mix(p.pale, p.mid, 0.45), { step: 340 }),
    hills(random, 430, 40, mix(p.mid, p.pale, 0.2), { step: 300 }),
    gouges(random, { x: 0, y: 430, width: 1600, height: 110 }, p.pale, { count: 60, slant: 0.2 }),
    poplars(random, [90, 330], 580, 210, mix(p.deep, p.mid, 0.3), 5),
    hills(random, 545, 24, mix(p.deep, p.mid, 0.5), { step: 420 }),
    furrows([1400, 460], 900, 2100, 760, p.pale, { opacity: 0.35 }),
    bushes(random, [820, 1560], 590, 46, p.deep),
    place(960, 640, hospital(p)),
    roundTree(random, 620, 650, 220, p.deep, p.mid),
    roundTree(random, 1380, 660, 270, p.ink, mix(p.deep, p.mid, 0.7)),
    hills(random, 660, 12, mix(p.deep, p.ink, 0.1), { step: 500 }),
    shape(
      `${curve([
        [930, 640],
        [900, 690],
        [620, 740],
        [430, 910],
      ])}L760 910${curve([
        [760, 910],
        [800, 780],
        [1010, 700],
        [1000, 640],
      ]).replace('M', 'L')}Z`,
      mix(p.paper, p.pale, 0.4),
    ),
    gouges(random, { x: 0, y: 690, width: 1600, height: 210 }, p.mid, {
      count: 90,
      slant: -0.15,
      opacity: 0.5,
    }),
    person(742, 760, 112, p.ink, { coat: p.accent, head: p.pale, pose: 'walk', dress: true }),
    person(690, 772, 118, p.ink, { coat: p.ink, head: p.pale, pose: 'walk', cap: p.deep }),
    grass(random, [-20, 560], 896, p.ink, { count: 70, height: 90, sink: 40 }),
    birds(random, 800, 190, 160, p.deep, 6),
  ],
)

function hospital(p: Palette): string {
  const wing = (x: number, width: number) =>
    box(x, -120, width, 124, p.paper) +
    polygon(
      [
        [x - 14, -118],
        [x + 26, -176],
        [x + width - 26, -176],
        [x + width + 14, -118],
      ],
      p.accent,
    ) +
    panes([x + 12, -100, width - 24, 70], [Math.round(width / 52), 1], p.glow, { fill: 0.62 }) +
    box(x, -18, width, 22, mix(p.pale, p.mid, 0.4))
  return (
    wing(-330, 250) +
    wing(80, 250) +
    box(-90, -200, 180, 204, mix(p.paper, p.pale, 0.25)) +
    box(36, -200, 54, 204, mix(p.pale, p.mid, 0.5)) +
    polygon(
      [
        [-110, -198],
        [0, -276],
        [110, -198],
      ],
      mix(p.accent, p.ink, 0.25),
    ) +
    box(-10, -252, 20, 44, p.paper) +
    box(-22, -240, 44, 20, p.paper) +
    panes([-80, -186, 112, 70], [3, 1], p.glow, { fill: 0.6 }) +
    shape('M-26 4V-70Q0 -96 26 -70V4Z', p.deep) +
    box(-40, -84, 80, 10, p.ink) +
    repeat(2, (index) => box(-250 + index * 410, -206, 26, 50, mix(p.accent, p.ink, 0.4))) +
    stroke('M-237 -216Q-250 -250 -226 -280', p.paper, 9, 'opacity="0.6"')
  )
}

import { curve, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, sky } from '../../kit/sky.ts'
import { ripples, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The timbers of an ancient boat come out of the river mud, diggers at work around them. */
export const bronzeAgeBoatInTheMud = scene('bronze-age-boat-in-the-mud', palettes.mud, (p, random) => [
  sky(random, [p.accent, mix(p.accent, p.paper, 0.55), p.paper], 330),
  cloud(random, 1150, 130, 760, mix(p.paper, p.accent, 0.2), p.paper),
  hills(random, 300, 20, mix(p.accent, p.pale, 0.4)),
  water(random, 340, mix(p.accent, p.paper, 0.4), p.accent, 440),
  ripples(random, 344, p.paper, { bottom: 420, count: 40, opacity: 0.6, size: 0.7 }),
  shape(
    `${curve([
      [-40, 420],
      [400, 396],
      [800, 430],
      [1200, 400],
      [1640, 430],
    ])}L1640 910H-40Z`,
    p.pale,
  ),
  shape(
    `${curve([
      [-40, 520],
      [400, 470],
      [900, 500],
      [1640, 470],
    ])}L1640 910H-40Z`,
    p.mid,
  ),
  gouges(random, { x: 0, y: 430, width: 1600, height: 460 }, p.deep, {
    count: 170,
    length: 110,
    opacity: 0.35,
  }),
  shape('M250 700Q330 520 800 500Q1330 500 1480 640Q1420 820 880 850Q340 850 250 700Z', p.deep),
  shape('M300 690Q380 560 800 540Q1280 540 1410 640Q1340 780 880 806Q380 806 300 690Z', p.ink),
  boat(p),
  shape('M620 800Q780 740 1080 790Q900 820 720 816Z', p.accent, 'opacity="0.8"'),
  ripples(random, 774, p.paper, { from: 720, to: 960, bottom: 806, count: 10, size: 0.5 }),
  gouges(random, { x: 280, y: 820, width: 1100, height: 70 }, p.pale, {
    count: 50,
    length: 90,
    opacity: 0.5,
  }),
  person(300, 590, 170, p.ink, { coat: p.glow, head: p.ink, cap: p.paper, pose: 'point' }),
  place(
    1370,
    626,
    person(0, 0, 168, p.ink, { coat: p.accent, head: p.pale, cap: p.glow, pose: 'sit', mirror: true }),
  ),
  person(1190, 520, 136, p.ink, { coat: '#a8502f', head: p.ink, cap: p.paper, pose: 'walk', mirror: true }),
  repeat(8, (index) =>
    polygon(
      [
        [150 + index * 190, 862],
        [158 + index * 190, 862],
        [156 + index * 190, 900],
        [152 + index * 190, 900],
      ],
      '#a8502f',
    ),
  ),
  stroke('M-20 866Q400 880 800 866T1620 866', p.paper, 4),
  birds(random, 520, 190, 150, p.ink, 7),
])

function boat(p: Palette): string {
  const ribs = repeat(9, (index) => {
    const x = 450 + index * 104
    return `M${x} ${590 + Math.abs(4 - index) * 10}Q${x - 30} 690 ${x + 20} ${770 - Math.abs(4 - index) * 12}`
  })
  return (
    shape(
      'M340 684Q440 596 800 580Q1240 576 1380 640Q1300 596 1440 586Q1240 530 800 546Q420 560 340 684Z',
      p.mid,
    ) +
    shape(
      'M340 684Q560 640 860 640Q1180 640 1380 640Q1240 690 860 694Q560 700 340 684Z',
      mix(p.mid, p.glow, 0.35),
    ) +
    shape(
      'M340 690Q560 712 860 708Q1220 704 1386 650Q1290 770 880 780Q440 780 340 690Z',
      mix(p.mid, p.deep, 0.2),
    ) +
    stroke(ribs, mix(p.glow, p.deep, 0.35), 20) +
    stroke(ribs, p.pale, 5, 'opacity="0.6" transform="translate(-6 0)"') +
    stroke('M360 680Q620 630 1360 632M350 690Q700 730 1370 656', p.ink, 6) +
    stroke('M420 640Q700 600 1300 600M430 730Q800 770 1240 724', p.ink, 4, 'stroke-dasharray="5 22"')
  )
}

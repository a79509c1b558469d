import { box, disc, lines, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { quayCrane } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, light, sky } from '../../kit/sky.ts'
import { panes, roofline } from '../../kit/town.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The domed Customs House with scaffolding up one side of its roof. */
export const customsHouseRoofVote = scene('customs-house-roof-vote', palettes.chamber, (p, random) => [
  sky(random, [p.accent, mix(p.accent, p.paper, 0.5), p.paper, mix(p.paper, p.glow, 0.3)], 620),
  light(240, 250, 70, p.glow, 2, 0.16),
  cloud(random, 200, 350, 640, mix(p.paper, p.pale, 0.35), p.paper),
  cloud(random, 1330, 190, 620, mix(p.paper, p.accent, 0.25), p.paper),
  birds(random, 420, 190, 150, p.deep, 7),
  roofline(random, [-20, 1640], 700, [90, 180], mix(p.pale, p.accent, 0.4), { wide: 84 }),
  quayCrane(1470, 700, 460, mix(p.accent, p.ink, 0.3), { mirror: true }),
  place(900, 740, building(p)),
  hatch(random, { x: 1060, y: 500, width: 230, height: 220 }, p.deep, { gap: 18, slant: -30, opacity: 0.35 }),
  scaffold(p),
  polygon(
    [
      [0, 736],
      [1600, 736],
      [1600, 900],
      [0, 900],
    ],
    mix(p.pale, p.mid, 0.35),
  ),
  hatch(random, { x: 0, y: 750, width: 1600, height: 150 }, p.deep, { gap: 30, level: true, opacity: 0.25 }),
  polygon(
    [
      [560, 736],
      [1290, 736],
      [1010, 830],
      [240, 830],
    ],
    p.deep,
    'opacity="0.35"',
  ),
  person(330, 842, 150, p.ink, { coat: p.deep, head: p.pale, cap: p.ink }),
  person(400, 846, 154, p.ink, { coat: p.accent, head: p.ink, pose: 'point' }),
  person(196, 822, 118, p.ink, { coat: p.ink, head: p.pale, pose: 'walk' }),
  person(700, 806, 96, p.ink, { coat: p.mid, head: p.ink, pose: 'walk', dress: true }),
])

function building(p: Palette): string {
  const stone = mix(p.paper, p.pale, 0.35)
  const column = (x: number) =>
    box(x - 11, -196, 22, 150, p.paper) + box(x + 3, -196, 8, 150, mix(p.pale, p.mid, 0.3))
  return (
    box(-400, -200, 800, 200, stone) +
    box(180, -200, 220, 200, mix(stone, p.mid, 0.35)) +
    panes([-390, -180, 260, 150], [5, 2], p.deep, { fill: 0.46 }) +
    panes([190, -180, 200, 150], [4, 2], p.ink, { fill: 0.46 }) +
    box(-412, -216, 824, 20, p.pale) +
    polygon(
      [
        [-140, -46],
        [-140, -200],
        [140, -200],
        [140, -46],
      ],
      mix(p.mid, p.deep, 0.4),
    ) +
    repeat(6, (index) => column(-115 + index * 46)) +
    polygon(
      [
        [-164, -206],
        [0, -282],
        [164, -206],
      ],
      p.paper,
    ) +
    polygon(
      [
        [-116, -214],
        [0, -268],
        [116, -214],
      ],
      p.pale,
    ) +
    disc(0, -232, 14, p.deep) +
    repeat(4, (index) =>
      box(-170 - index * 10, -46 + index * 12, 340 + index * 20, 13, mix(p.paper, p.pale, index * 0.25)),
    ) +
    box(-118, -330, 236, 60, stone) +
    box(30, -330, 88, 60, mix(stone, p.mid, 0.35)) +
    panes([-112, -324, 224, 50], [9, 1], p.deep, { fill: 0.42 }) +
    box(-130, -340, 260, 14, p.pale) +
    shape('M-120 -340C-120 -440 -60 -492 0 -496C60 -492 120 -440 120 -340Z', p.accent) +
    shape('M20 -495C70 -484 120 -440 120 -340H56C62 -420 50 -470 20 -495Z', mix(p.accent, p.ink, 0.35)) +
    stroke(
      'M-70 -340Q-70 -440 -20 -490M-20 -340Q-22 -430 -4 -490M36 -340Q34 -430 8 -490',
      mix(p.accent, p.paper, 0.3),
      3,
    ) +
    box(-24, -530, 48, 40, p.paper) +
    shape('M-30 -530Q0 -570 30 -530Z', p.accent) +
    box(-3, -600, 6, 50, p.ink) +
    oval(0, -510, 10, 14, p.glow)
  )
}

function scaffold(p: Palette): string {
  const poles = repeat(6, (index) => `M${984 + index * 62} 738V${index < 3 ? 262 + index * 40 : 440}`)
  const decks = repeat(
    5,
    (index) => `M${index > 2 ? 974 : 984} ${660 - index * 82}H${index > 2 ? 1140 : 1304}`,
  )
  const braces =
    lines([
      [984, 660],
      [1046, 578],
      [1108, 660],
    ]) +
    lines([
      [1170, 660],
      [1232, 578],
      [1294, 660],
    ]) +
    lines([
      [984, 496],
      [1046, 414],
      [1108, 496],
    ])
  return (
    stroke(poles, p.ink, 5) +
    stroke(decks, mix(p.glow, p.ink, 0.35), 9) +
    stroke(braces, p.ink, 3) +
    person(1012, 330, 62, p.ink, { coat: p.glow, head: p.pale, cap: p.paper, mirror: true }) +
    person(1210, 496, 66, p.ink, { coat: p.mid, head: p.pale, cap: p.glow, pose: 'walk' })
  )
}

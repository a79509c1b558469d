import type { Point, Random } from '../../ink.ts'
import { between, curve, mix, repeat, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { hills } from '../../kit/land.ts'
import { cloud, sky } from '../../kit/sky.ts'
import { house } from '../../kit/town.ts'
import { bushes, roundTree } from '../../kit/trees.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Villages scattered over rolling hills and tied together by lanes, half landscape, half map. */
export const censusOfTheMarches = scene('census-of-the-marches', palettes.river, (p, random) => [
  sky(random, [p.glow, mix(p.glow, p.paper, 0.6), p.paper], 240, 5),
  cloud(random, 480, 130, 560, p.paper),
  cloud(random, 1250, 90, 640, p.paper),
  hills(random, 210, 26, mix(p.pale, p.mid, 0.2)),
  village(random, p, 1080, 232, 0.3, 6, 0.5),
  hills(random, 280, 34, mix(p.pale, p.mid, 0.5), { step: 330 }),
  lane(
    [
      [0, 330],
      [330, 310],
      [640, 350],
      [1000, 320],
      [1600, 350],
    ],
    p,
    5,
  ),
  village(random, p, 330, 322, 0.42, 7, 0.35),
  hills(random, 400, 40, mix(p.mid, p.pale, 0.12), { step: 360 }),
  gouges(random, { x: 0, y: 420, width: 1600, height: 110 }, p.pale, {
    count: 90,
    slant: 0.25,
    opacity: 0.5,
  }),
  village(random, p, 1180, 470, 0.66, 9, 0.2),
  lane(
    [
      [1700, 470],
      [1200, 490],
      [900, 540],
      [640, 520],
      [300, 560],
      [-60, 540],
    ],
    p,
    10,
  ),
  hills(random, 580, 36, mix(p.mid, p.deep, 0.45), { step: 420 }),
  gouges(random, { x: 0, y: 610, width: 1600, height: 120 }, p.mid, { count: 80, slant: -0.2, opacity: 0.7 }),
  bushes(random, [-20, 240], 640, 40, p.deep),
  village(random, p, 520, 690, 1.05, 9, 0.05),
  lane(
    [
      [1700, 660],
      [1240, 640],
      [900, 720],
      [520, 730],
      [160, 780],
      [-60, 760],
    ],
    p,
    18,
  ),
  hills(random, 800, 26, mix(p.deep, p.ink, 0.15), { step: 520 }),
  roundTree(random, 1340, 850, 320, p.ink, mix(p.deep, p.mid, 0.6)),
  roundTree(random, 1500, 880, 240, p.ink, mix(p.deep, p.mid, 0.6)),
  gouges(random, { x: 0, y: 810, width: 1600, height: 90 }, p.mid, { count: 70, slant: 0.1, opacity: 0.5 }),
])

function lane(points: Point[], p: Palette, width: number): string {
  return stroke(curve(points), mix(p.paper, p.pale, 0.3), width, 'opacity="0.9"')
}

function village(
  random: Random,
  p: Palette,
  x: number,
  y: number,
  size: number,
  count: number,
  haze: number,
): string {
  const church = house(x, y - 30 * size, 90 * size, 60 * size, {
    wall: p.paper,
    roof: mix(p.ink, p.pale, haze),
    pane: p.glow,
    door: p.deep,
  })
  const tower = house(x + 84 * size, y - 26 * size, 40 * size, 120 * size, {
    wall: mix(p.paper, p.pale, 0.4),
    roof: mix(p.ink, p.pale, haze),
    pane: p.deep,
    door: p.deep,
  })
  const trees = repeat(3, (index) =>
    roundTree(
      random,
      x - 120 * size + index * 190 * size,
      y - 20 * size,
      130 * size,
      mix(p.deep, p.pale, haze),
      mix(p.mid, p.pale, haze),
    ),
  )
  const homes = repeat(count, (_, share) => {
    const wall = [p.paper, p.pale, mix(p.glow, p.paper, 0.5)][Math.floor(random() * 3)] ?? p.paper
    return house(
      x + (share - 0.5) * 620 * size + between(random, -16, 16) * size,
      y + between(random, -14, 30) * size,
      76 * size,
      50 * size,
      { wall, roof: mix(p.accent, p.pale, haze), pane: p.deep, door: mix(p.deep, p.pale, haze) },
    )
  })
  return trees + church + tower + homes
}

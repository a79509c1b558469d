import { box, curve, disc, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { hills, mountains } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, sky } from '../../kit/sky.ts'
import { bushes } from '../../kit/trees.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The raised barrier of the Tarsk border and the road that goes on into the mountains. */
export const tarskBorderReopens = scene('tarsk-border-reopens', palettes.alpine, (p, random) => [
  sky(random, [p.mid, p.pale, p.paper, mix(p.paper, p.glow, 0.5)], 430),
  cloud(random, 380, 130, 700, mix(p.pale, p.paper, 0.5), p.paper),
  mountains(random, 520, 380, mix(p.mid, p.pale, 0.45), p.paper, { peaks: 5 }),
  cloud(random, 1200, 330, 800, p.paper),
  mountains(random, 600, 300, mix(p.deep, p.mid, 0.5), mix(p.pale, p.mid, 0.3), {
    peaks: 6,
    from: -220,
    to: 1820,
  }),
  hills(random, 540, 26, mix(p.deep, p.mid, 0.3)),
  bushes(random, [0, 1600], 570, 34, p.deep),
  hills(random, 600, 14, mix(p.mid, p.pale, 0.2)),
  gouges(random, { x: 0, y: 610, width: 1600, height: 280 }, p.paper, {
    count: 130,
    slant: -0.1,
    opacity: 0.5,
  }),
  shape(
    `M330 910${curve([
      [330, 910],
      [560, 760],
      [880, 690],
      [960, 640],
      [820, 600],
      [850, 570],
    ]).replace('M', 'L')}L872 570${curve([
      [872, 570],
      [870, 598],
      [1040, 640],
      [1010, 720],
      [940, 800],
      [900, 910],
    ]).replace('M', 'L')}Z`,
    mix(p.deep, p.ink, 0.35),
  ),
  stroke(
    curve([
      [620, 880],
      [740, 780],
      [930, 705],
      [990, 640],
    ]),
    p.glow,
    7,
    'stroke-dasharray="40 34"',
  ),
  booth(p),
  barrier(p),
  person(560, 858, 190, p.ink, { coat: p.accent, head: p.glow, pose: 'walk' }),
  person(640, 846, 130, p.ink, { coat: p.glow, head: p.glow, pose: 'walk' }),
  person(468, 868, 184, p.ink, { coat: p.deep, head: p.pale, pose: 'walk', dress: true }),
  person(1010, 790, 150, p.ink, { coat: p.deep, head: p.pale, cap: p.ink, mirror: true }),
  box(506, 800, 44, 52, p.ink),
  birds(random, 800, 210, 190, p.ink, 7),
])

function booth(p: typeof palettes.alpine): string {
  return (
    box(1180, 560, 230, 260, p.paper) +
    box(1330, 560, 80, 260, mix(p.pale, p.mid, 0.5)) +
    polygon(
      [
        [1140, 566],
        [1176, 520],
        [1424, 520],
        [1456, 566],
      ],
      p.accent,
    ) +
    box(1204, 600, 104, 92, p.deep) +
    polygon(
      [
        [1204, 600],
        [1260, 600],
        [1220, 692],
        [1204, 692],
      ],
      p.glow,
      'opacity="0.7"',
    ) +
    box(1346, 640, 48, 180, p.ink) +
    box(1420, 300, 10, 530, p.ink) +
    shape('M1430 306C1490 286 1520 330 1580 306V400C1520 424 1490 380 1430 400Z', p.accent) +
    shape('M1430 337C1490 317 1520 361 1580 337V368C1520 392 1490 348 1430 368Z', p.paper)
  )
}

function barrier(p: typeof palettes.alpine): string {
  const arm = repeat(8, (index) => box(index * 84, -13, 84, 26, index % 2 ? p.paper : p.accent))
  return place(
    1100,
    800,
    place(0, -140, arm + disc(672, 0, 16, p.glow), 1, { degrees: -118 }) +
      box(-34, -176, 68, 180, p.ink) +
      box(-34, -176, 26, 180, p.deep) +
      disc(0, -140, 22, p.glow) +
      box(-54, -4, 108, 18, p.ink) +
      polygon(
        [
          [10, -128],
          [84, -86],
          [70, -58],
          [-4, -104],
        ],
        p.ink,
      ),
  )
}

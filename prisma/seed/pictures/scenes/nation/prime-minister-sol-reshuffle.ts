import type { Point } from '../../ink.ts'
import { box, mix, oval, place, polygon, repeat, shape, stroke, within } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { hills } from '../../kit/land.ts'
import { cloud, light } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The empty cabinet table: chairs pushed back, one of them lying on its side. */
export const primeMinisterSolReshuffle = scene(
  'prime-minister-sol-reshuffle',
  palettes.chamber,
  (p, random) => [
    box(0, 0, 1600, 600, mix(p.accent, p.ink, 0.25)),
    hatch(random, { x: 0, y: 0, width: 1600, height: 600 }, p.ink, { gap: 34, opacity: 0.25, weight: 4 }),
    ...[180, 690, 1200].map((x, at) =>
      pane(
        p,
        x,
        at,
        within(
          `view${at}`,
          `M${x} 470V60H${x + 240}V470Z`,
          box(x, 60, 240, 420, p.paper),
          at === 1 ? light(x + 150, 190, 34, p.glow, 2) : '',
          cloud(random, x + 80, 290, 260, p.pale),
          hills(random, 410, 10, mix(p.accent, p.pale, 0.5), {
            from: x - 60,
            to: x + 300,
            step: 80,
            bottom: 480,
          }),
          roofline(random, [x, x + 240], 480, [30, 70], mix(p.accent, p.ink, 0.1), { wide: 46 }),
        ),
      ),
    ),
    box(0, 520, 1600, 12, p.glow),
    polygon(
      [
        [0, 560],
        [1600, 560],
        [1600, 900],
        [0, 900],
      ],
      mix(p.deep, p.ink, 0.2),
    ),
    ...[240, 750, 1260].map((x) =>
      polygon(
        [
          [x - 40, 570],
          [x + 140, 570],
          [x - 20, 900],
          [x - 340, 900],
        ],
        p.glow,
        'opacity="0.16"',
      ),
    ),
    ...[360, 560, 760, 960, 1160].map((x) => chair(p, x, 610, 0.86, false)),
    table(p),
    papers(p),
    chair(p, 250, 850, 1.25, true),
    chair(p, 640, 880, 1.3, true),
    place(1120, 850, chair(p, 0, 0, 1.3, true), 1, { degrees: 78 }),
    oval(1250, 880, 190, 14, p.ink, 'opacity="0.4"'),
  ],
)

function pane(p: Palette, x: number, at: number, view: string): string {
  const curtain = (side: number) =>
    shape(
      `M${x + (side < 0 ? -60 : 300)} 40H${x + (side < 0 ? 40 : 200)}Q${x + (side < 0 ? 30 : 210)} 330 ${x + (side < 0 ? -30 : 270)} 520H${x + (side < 0 ? -70 : 310)}Z`,
      at === 1 ? p.mid : p.deep,
    )
  return (
    box(x - 18, 42, 276, 446, mix(p.paper, p.pale, 0.4)) +
    view +
    stroke(`M${x + 120} 60V470M${x} 200H${x + 240}M${x} 340H${x + 240}`, p.paper, 8) +
    curtain(-1) +
    curtain(1) +
    box(x - 90, 26, 420, 20, p.glow)
  )
}

function table(p: Palette): string {
  const top: Point[] = [
    [260, 640],
    [1340, 640],
    [1560, 780],
    [40, 780],
  ]
  return (
    polygon(
      [
        [40, 780],
        [1560, 780],
        [1540, 826],
        [60, 826],
      ],
      p.ink,
    ) +
    polygon(top, mix(p.mid, p.deep, 0.35)) +
    polygon(
      [
        [300, 652],
        [1300, 652],
        [1460, 764],
        [140, 764],
      ],
      p.accent,
    ) +
    polygon(
      [
        [700, 652],
        [930, 652],
        [860, 764],
        [560, 764],
      ],
      p.glow,
      'opacity="0.2"',
    )
  )
}

function papers(p: Palette): string {
  return (
    repeat(5, (index) =>
      polygon(
        [
          [380 + index * 190, 676],
          [450 + index * 190, 676],
          [452 + index * 196, 704],
          [366 + index * 196, 704],
        ],
        p.paper,
      ),
    ) +
    repeat(4, (index) =>
      place(
        470 + index * 210,
        722,
        shape('M-14 0L-18 -30H18L14 0Z', p.pale, 'opacity="0.85"') + oval(0, -30, 18, 4, p.paper),
      ),
    ) +
    polygon(
      [
        [930, 722],
        [1040, 718],
        [1060, 750],
        [938, 754],
      ],
      p.mid,
    ) +
    polygon(
      [
        [1180, 734],
        [1250, 728],
        [1272, 750],
        [1196, 756],
      ],
      p.paper,
    )
  )
}

function chair(p: Palette, x: number, y: number, size: number, back: boolean): string {
  const frame = shape(
    'M-52 0V-150Q-50 -186 0 -190Q50 -186 52 -150V0H38V-60H-38V0Z',
    back ? p.ink : mix(p.ink, p.deep, 0.5),
  )
  const pad =
    shape('M-38 -70V-146Q-36 -172 0 -174Q36 -172 38 -146V-70Z', back ? p.deep : p.mid) +
    stroke('M-24 -82V-150', p.pale, 3, 'opacity="0.5"')
  return place(x, y, frame + pad, size)
}

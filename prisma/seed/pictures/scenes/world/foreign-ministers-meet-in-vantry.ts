import { box, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { light, pool } from '../../kit/sky.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A long table runs away from us between standing flags and high-backed chairs. */
export const foreignMinistersMeetInVantry = scene(
  'foreign-ministers-meet-in-vantry',
  palettes.alpine,
  (p, random) => [
    box(0, 0, 1600, 900, mix(p.deep, p.ink, 0.25)),
    polygon(
      [
        [0, 0],
        [560, 190],
        [560, 480],
        [0, 720],
      ],
      mix(p.deep, p.mid, 0.25),
    ),
    polygon(
      [
        [1600, 0],
        [1160, 190],
        [1160, 480],
        [1600, 760],
      ],
      mix(p.deep, p.ink, 0.45),
    ),
    polygon(
      [
        [0, 0],
        [560, 190],
        [1160, 190],
        [1600, 0],
      ],
      mix(p.ink, p.deep, 0.3),
    ),
    hatch(random, { x: 0, y: 60, width: 540, height: 560 }, p.ink, { gap: 38, opacity: 0.3, weight: 4 }),
    polygon(
      [
        [0, 720],
        [560, 480],
        [1160, 480],
        [1600, 760],
        [1600, 900],
        [0, 900],
      ],
      mix(p.accent, p.ink, 0.6),
    ),
    window(p),
    chandelier(p, 860, 150, 1),
    pool(860, 560, 460, p.glow, 0.22, 0.1),
    ...[0, 1, 2, 3, 4].map((at) => flag(p, random, at)),
    ...[4, 3, 2, 1, 0].map((at) => chairs(p, at)),
    table(p),
  ],
)

function window(p: Palette): string {
  return (
    box(690, 220, 340, 240, p.pale) +
    shape('M690 460V390L770 320L840 380L930 290L1030 400V460Z', p.mid) +
    shape('M930 290L1030 400V460H900Z', p.deep) +
    shape('M770 320L800 346L760 360ZM930 290L962 326L906 336Z', p.paper) +
    light(980, 262, 22, p.glow, 1.4) +
    stroke('M690 220H1030V460H690ZM860 220V460M690 330H1030', p.glow, 8)
  )
}

function chandelier(p: Palette, x: number, y: number, size: number): string {
  const candles = repeat(5, (index) =>
    light(-100 + index * 50, -10 - Math.abs(2 - index) * 8, 9, p.paper, 3.4, 0.13),
  )
  return place(x, y, stroke('M0 -160V10M-100 0Q0 60 100 0M-50 0Q0 40 50 0', p.glow, 6) + candles, size)
}

function flag(p: Palette, random: () => number, at: number): string {
  const side = at % 2 ? 1 : -1
  const depth = Math.floor(at / 2)
  const size = 1.25 - depth * 0.3
  const [x, foot] = [860 + side * (640 - depth * 160), 790 - depth * 120]
  const inks = [
    [p.accent, p.paper, p.deep],
    [p.glow, p.accent, p.glow],
    [p.mid, p.paper, p.mid],
    [p.paper, p.accent, p.paper],
    [p.deep, p.glow, p.accent],
  ][at] ?? [p.accent, p.paper, p.deep]
  const fold = (from: number, ink: string) =>
    shape(
      `M${from} -430Q${from + 16 + random() * 8} -240 ${from - 6} -70L${from + 44} -64Q${from + 52} -240 ${from + 38} -420Z`,
      ink,
    )
  return place(
    x,
    foot,
    oval(0, 0, 56, 12, p.ink) +
      box(-5, -470, 10, 470, p.glow) +
      polygon(
        [
          [-9, -470],
          [0, -500],
          [9, -470],
        ],
        p.glow,
      ) +
      fold(4, inks[0] ?? p.accent) +
      fold(36, inks[1] ?? p.paper) +
      fold(70, inks[2] ?? p.deep) +
      stroke('M30 -400Q44 -240 26 -80M66 -400Q80 -240 62 -80', p.ink, 4, 'opacity="0.3"'),
    size,
    { mirror: side > 0 },
  )
}

function chairs(p: Palette, at: number): string {
  const share = at / 4
  const size = 1.15 - share * 0.78
  const y = 860 - share * 330
  return [-1, 1]
    .map((side) =>
      place(
        860 + side * (510 - share * 390),
        y,
        shape('M-40 0L-46 -190Q-44 -236 0 -240Q44 -236 46 -190L40 0Z', p.ink) +
          shape(
            'M-30 -40L-34 -186Q-32 -222 0 -226Q32 -222 34 -186L30 -40Z',
            side < 0 ? mix(p.accent, p.ink, 0.2) : p.accent,
          ) +
          shape('M2 -40V-226Q32 -222 34 -186L30 -40Z', p.ink, 'opacity="0.25"'),
        size,
      ),
    )
    .join('')
}

function table(p: Palette): string {
  const papers = repeat(5, (index) => {
    const share = index / 5
    const [y, reach, size] = [800 - share * 300, 300 - share * 236, 1 - share * 0.7]
    return [-1, 1]
      .map((side) =>
        place(
          860 + side * reach,
          y,
          polygon(
            [
              [-50, 10],
              [-34, -20],
              [44, -20],
              [50, 10],
            ],
            p.paper,
          ) +
            polygon(
              [
                [-20, -34],
                [20, -34],
                [26, -26],
                [-26, -26],
              ],
              p.accent,
            ) +
            shape('M66 8L62 -30H86L82 8Z', p.pale),
          size,
        ),
      )
      .join('')
  })
  return (
    polygon(
      [
        [780, 500],
        [940, 500],
        [1330, 900],
        [390, 900],
      ],
      mix(p.glow, p.accent, 0.45),
    ) +
    polygon(
      [
        [842, 500],
        [878, 500],
        [990, 900],
        [730, 900],
      ],
      p.glow,
      'opacity="0.6"',
    ) +
    papers
  )
}

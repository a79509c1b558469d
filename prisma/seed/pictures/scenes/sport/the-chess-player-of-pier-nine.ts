import { box, mix, oval, place, polygon, repeat, shape, stroke, within } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { quayCrane } from '../../kit/harbour.ts'
import { birds, light, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { sloop } from '../../kit/vessels.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A chess game stands unfinished on the sill of a window over the harbour. */
export const theChessPlayerOfPierNine = scene(
  'the-chess-player-of-pier-nine',
  palettes.chamber,
  (p, random) => [
    box(0, 0, 1600, 900, mix(p.deep, p.ink, 0.35)),
    hatch(random, { x: 0, y: 0, width: 1600, height: 700 }, p.ink, { gap: 48, opacity: 0.35, weight: 5 }),
    within(
      'view',
      'M170 70H1240V620H170Z',
      sky(random, [p.accent, mix(p.accent, p.paper, 0.5), p.paper, p.glow], 430),
      light(880, 310, 58, p.paper, 2.6, 0.24),
      roofline(random, [160, 700], 432, [20, 80], mix(p.accent, p.pale, 0.4), { wide: 50 }),
      quayCrane(330, 434, 250, mix(p.accent, p.pale, 0.15)),
      water(random, 430, mix(p.accent, p.paper, 0.6), p.accent, 640),
      shimmer(random, 880, 434, p.paper, { width: 110, bottom: 640 }),
      ripples(random, 440, p.paper, { count: 40, bottom: 620, size: 0.7 }),
      sloop(1040, 500, 220, { sail: p.paper, shade: p.pale, hull: p.mid, dark: p.ink }),
      birds(random, 620, 220, 110, p.ink, 6),
    ),
    stroke('M170 70H1240V620H170ZM705 70V620M170 340H1240', mix(p.mid, p.ink, 0.2), 22),
    stroke('M170 70H1240V620H170ZM705 70V620M170 340H1240', p.pale, 6),
    shape('M1230 30H1600V760H1400Q1260 520 1290 300T1230 30Z', p.mid),
    stroke('M1330 40Q1390 400 1480 750M1430 40Q1470 400 1560 750', p.deep, 12, 'opacity="0.6"'),
    polygon(
      [
        [0, 620],
        [1600, 620],
        [1600, 900],
        [0, 900],
      ],
      mix(p.mid, p.deep, 0.5),
    ),
    gouges(random, { x: 0, y: 650, width: 1600, height: 240 }, p.ink, {
      count: 70,
      length: 190,
      opacity: 0.35,
    }),
    polygon(
      [
        [560, 630],
        [1010, 630],
        [1300, 900],
        [420, 900],
      ],
      p.glow,
      'opacity="0.16"',
    ),
    board(p),
    king(p, 560, 816, 1.5, p.paper, p.pale),
    pawn(p, 720, 750, 1.05, p.paper, p.pale),
    pawn(p, 440, 752, 1.05, p.paper, p.pale),
    rook(p, 930, 800, 1.3, p.ink, p.deep),
    pawn(p, 860, 712, 0.86, p.ink, p.deep),
    pawn(p, 1060, 740, 0.95, p.ink, p.deep),
    place(
      1180,
      820,
      oval(10, 8, 90, 24, p.ink, 'opacity="0.4"') +
        place(0, 0, pawn(p, 0, 0, 1.2, p.ink, p.deep), 1, { degrees: 82 }),
    ),
    rook(p, 330, 700, 0.9, p.paper, p.pale),
  ],
)

function board(p: Palette): string {
  const at = (column: number, row: number): readonly [number, number] => {
    const y = 680 + row ** 1.15 * 24
    return [720 + (column - 4) * (118 + row * 15), y]
  }
  const squares = repeat(48, (index) => {
    const [column, row] = [index % 8, Math.floor(index / 8)]
    return (column + row) % 2
      ? polygon(
          [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)],
          p.accent,
        )
      : ''
  })
  const [left, right, nearRight, nearLeft] = [at(0, 0), at(8, 0), at(8, 6), at(0, 6)]
  return (
    polygon(
      [
        [left[0] - 30, left[1] - 12],
        [right[0] + 30, right[1] - 12],
        [nearRight[0] + 60, nearRight[1] + 30],
        [nearLeft[0] - 60, nearLeft[1] + 30],
      ],
      p.ink,
    ) +
    polygon([left, right, nearRight, nearLeft], mix(p.paper, p.pale, 0.4)) +
    squares
  )
}

function pawn(p: Palette, x: number, y: number, size: number, ink: string, shade: string): string {
  return place(
    x,
    y,
    oval(14, 4, 62, 15, p.ink, 'opacity="0.35"') +
      shape('M-48 0Q-50 -20 -30 -28Q-10 -60 -14 -100H14Q10 -60 30 -28Q50 -20 48 0Q0 16 -48 0Z', ink) +
      shape('M6 7Q14 -40 4 -100H14Q10 -60 30 -28Q50 -20 48 0Q30 6 6 7Z', shade) +
      oval(0, -100, 24, 8, shade) +
      shape('M-28 -128A28 28 0 1 1 28 -128A28 28 0 1 1 -28 -128', ink) +
      shape('M6 -155A28 28 0 0 1 6 -101Q24 -128 6 -155', shade),
    size,
  )
}

function rook(p: Palette, x: number, y: number, size: number, ink: string, shade: string): string {
  return place(
    x,
    y,
    oval(16, 4, 72, 17, p.ink, 'opacity="0.35"') +
      shape('M-54 0Q-56 -26 -36 -34L-28 -120H28L36 -34Q56 -26 54 0Q0 18 -54 0Z', ink) +
      shape('M10 8L8 -120H28L36 -34Q56 -26 54 0Q34 7 10 8Z', shade) +
      shape('M-40 -116V-164H-22V-150H-9V-164H9V-150H22V-164H40V-116Z', ink) +
      box(12, -136, 28, 20, shade),
    size,
  )
}

function king(p: Palette, x: number, y: number, size: number, ink: string, shade: string): string {
  return place(
    x,
    y,
    oval(18, 4, 76, 18, p.ink, 'opacity="0.35"') +
      shape('M-56 0Q-58 -26 -36 -36Q-18 -80 -20 -150H20Q18 -80 36 -36Q58 -26 56 0Q0 18 -56 0Z', ink) +
      shape('M10 8Q16 -60 6 -150H20Q18 -80 36 -36Q58 -26 56 0Q34 7 10 8Z', shade) +
      oval(0, -150, 34, 9, shade) +
      shape('M-26 -154L-38 -206Q0 -226 38 -206L26 -154Z', ink) +
      shape('M4 -154L8 -216Q28 -214 38 -206L26 -154Z', shade) +
      stroke('M0 -216V-256M-14 -240H14', ink, 10),
    size,
  )
}

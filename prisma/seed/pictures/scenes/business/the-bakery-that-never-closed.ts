import { box, mix, oval, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { streetLamp } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { pool, sky, stars } from '../../kit/sky.ts'
import { panes, roofline } from '../../kit/town.ts'
import { shimmer } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A corner bakery is the only lit window in the street before dawn. */
export const theBakeryThatNeverClosed = scene(
  'the-bakery-that-never-closed',
  palettes.bakery,
  (p, random) => [
    sky(random, [p.ink, p.deep, p.mid, p.pale], 640),
    stars(random, 240, p.paper, 50),
    roofline(random, [-20, 900], 720, [230, 420], mix(p.deep, p.mid, 0.35), {
      windows: p.pale,
      lit: 0.06,
      wide: 130,
    }),
    roofline(random, [-60, 480], 740, [260, 400], p.deep, {
      windows: p.glow,
      lit: 0.04,
      wide: 170,
      spires: false,
    }),
    box(0, 716, 1600, 184, mix(p.deep, p.ink, 0.5)),
    polygon(
      [
        [560, 900],
        [720, 730],
        [1480, 730],
        [1600, 790],
        [1600, 900],
      ],
      p.glow,
      'opacity="0.3"',
    ),
    hatch(random, { x: 0, y: 740, width: 1600, height: 160 }, p.ink, {
      gap: 20,
      level: true,
      opacity: 0.4,
      weight: 3,
    }),
    box(700, 120, 860, 620, mix(p.mid, p.deep, 0.35)),
    hatch(random, { x: 700, y: 130, width: 850, height: 190 }, p.ink, { gap: 19, level: true, opacity: 0.3 }),
    panes([740, 140, 780, 170], [5, 1], p.deep, { fill: 0.46 }),
    polygon(
      [
        [680, 120],
        [760, 30],
        [1600, 30],
        [1600, 120],
      ],
      p.ink,
    ),
    shopfront(p),
    person(1010, 640, 190, p.deep, { coat: p.paper, head: p.pale, cap: p.paper, pose: 'point' }),
    counter(p),
    awning(p),
    person(560, 800, 206, p.ink, { coat: p.mid, head: p.pale, cap: p.ink, pose: 'walk' }),
    person(1520, 790, 196, p.ink, { coat: p.ink, head: p.pale, mirror: true, dress: true }),
    pool(1060, 800, 480, p.glow, 0.12, 0.12),
    shimmer(random, 960, 770, p.glow, { width: 420, opacity: 0.5 }),
    streetLamp(250, 800, 420, p.ink, p.pale, 3),
  ],
)

function shopfront(p: Palette): string {
  return (
    box(760, 370, 520, 340, p.ink) +
    box(778, 388, 484, 300, p.glow) +
    box(778, 388, 484, 120, mix(p.glow, p.paper, 0.5)) +
    stroke('M940 388V688M1100 388V688', p.ink, 9) +
    box(1320, 390, 170, 350, p.ink) +
    box(1342, 412, 126, 170, p.glow) +
    box(1342, 600, 126, 110, p.accent) +
    shape('M1380 470h50v34q-25 20 -50 0z', p.paper) +
    oval(1452, 620, 7, 7, p.glow)
  )
}

function counter(p: Palette): string {
  const loaf = (x: number, y: number, size: number) =>
    oval(x, y, 34 * size, 20 * size, p.accent) +
    shape(
      `M${x - 34 * size} ${y}a${34 * size} ${20 * size} 0 0 1 ${68 * size} 0q${-34 * size} ${10 * size} ${-68 * size} 0z`,
      p.pale,
    ) +
    stroke(
      `M${x - 12 * size} ${y - 12 * size}l${6 * size} ${10 * size}M${x + 4 * size} ${y - 14 * size}l${6 * size} ${10 * size}`,
      p.paper,
      3,
    )
  return (
    box(778, 640, 484, 14, p.ink) +
    repeat(6, (index) => loaf(822 + index * 78, 628, 0.95)) +
    box(1110, 470, 150, 8, p.deep) +
    box(1110, 540, 150, 8, p.deep) +
    repeat(3, (index) => loaf(1140 + index * 48, 462, 0.62) + loaf(1136 + index * 50, 532, 0.66)) +
    repeat(4, (index) =>
      stroke(`M${796 + index * 26} 600L${806 + index * 26} 500`, mix(p.accent, p.pale, 0.4), 15),
    ) +
    box(784, 570, 130, 72, mix(p.accent, p.ink, 0.3)) +
    box(760, 690, 520, 50, p.deep)
  )
}

function awning(p: Palette): string {
  const strip = repeat(9, (index) =>
    shape(
      `M${752 + index * 60} 330h60l${(index - 4) * 3 + 2} 70q-30 26 -62 0z`,
      index % 2 ? p.paper : p.accent,
    ),
  )
  return strip + box(740, 318, 570, 16, p.ink)
}

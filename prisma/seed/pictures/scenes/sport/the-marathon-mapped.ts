import type { Random } from '../../ink.ts'
import { box, mix, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { birds, light, sky, streaks } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { reflection, ripples, shimmer, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The field streams over a suspension bridge into the morning. */
export const theMarathonMapped = scene('the-marathon-mapped', palettes.lagoon, (p, random) => [
  sky(random, [p.mid, p.pale, p.paper, p.glow], 520),
  light(360, 330, 74, p.paper, 2.6, 0.24),
  streaks(random, [70, 360], p.paper, { opacity: 0.7 }),
  roofline(random, [-20, 1640], 540, [40, 130], mix(p.pale, p.mid, 0.5), {
    windows: p.paper,
    lit: 0.3,
    wide: 60,
  }),
  water(random, 538, p.pale, p.deep),
  shimmer(random, 360, 542, p.paper, { width: 150 }),
  ripples(random, 550, p.paper, { count: 60, opacity: 0.4 }),
  reflection(640, 0.25, bridge(p), 0.5),
  bridge(p),
  runners(random, p, 588, 62, 20, 0.3),
  box(0, 584, 1600, 8, p.deep),
  polygon(
    [
      [-20, 740],
      [1620, 700],
      [1620, 910],
      [-20, 910],
    ],
    mix(p.ink, p.deep, 0.4),
  ),
  polygon(
    [
      [-20, 740],
      [1620, 700],
      [1620, 722],
      [-20, 764],
    ],
    p.accent,
  ),
  stroke('M-20 850L1620 820', p.paper, 7, 'stroke-dasharray="90 60" opacity="0.8"'),
  gouges(random, { x: 0, y: 770, width: 1600, height: 130 }, p.mid, { count: 80, length: 90, opacity: 0.4 }),
  runners(random, p, 800, 190, 8, 0),
  runners(random, p, 880, 290, 5, 0),
  birds(random, 1040, 180, 170, p.ink, 7),
])

function bridge(p: Palette): string {
  const cable = 'M-40 560Q230 430 500 120Q820 860 1140 120Q1410 430 1680 560'
  const hangers = repeat(31, (index) => `M${20 + index * 52} ${Math.round(cableAt(20 + index * 52))}V590`)
  const tower = (x: number) =>
    box(x - 32, 110, 20, 560, p.accent) +
    box(x + 12, 110, 20, 560, mix(p.accent, p.ink, 0.3)) +
    repeat(4, (index) => box(x - 32, 130 + index * 110, 64, 16, p.accent)) +
    box(x - 42, 640, 84, 40, p.deep)
  return (
    stroke(hangers, mix(p.accent, p.pale, 0.4), 3) +
    stroke(cable, p.accent, 10) +
    tower(500) +
    tower(1140) +
    box(-20, 586, 1640, 30, mix(p.accent, p.ink, 0.25)) +
    stroke(
      repeat(34, (index) => `M${index * 50 - 20} 634L${index * 50 + 5} 612L${index * 50 + 30} 634`),
      mix(p.accent, p.ink, 0.4),
      5,
    ) +
    shape('M-20 632H1640V640H-20Z', mix(p.accent, p.ink, 0.4))
  )
}

function cableAt(x: number): number {
  const share = x < 500 ? (500 - x) / 540 : x > 1140 ? (x - 1140) / 540 : (x - 500) / 640
  const [pull, end] = x < 500 || x > 1140 ? [430, 560] : [860, 120]
  return 120 * (1 - share) ** 2 + 2 * share * (1 - share) * pull + end * share ** 2
}

function runners(random: Random, p: Palette, y: number, height: number, count: number, haze: number): string {
  const coats = [p.accent, p.glow, p.paper, p.mid, '#c9475b']
  const skins = ['#6f452f', '#d9a077', '#a86f4b', '#f0c8a0']
  return repeat(count, (index) => {
    const x = (1640 / count) * (index + 0.4) + (random() - 0.5) * (700 / count)
    const coat = mix(coats[Math.floor(random() * 5)] ?? p.accent, p.pale, haze)
    return person(
      x,
      y + random() * height * 0.1,
      height * (0.92 + random() * 0.14),
      mix(p.ink, p.pale, haze),
      { pose: 'run', coat, head: skins[Math.floor(random() * 4)] ?? p.pale },
    )
  })
}

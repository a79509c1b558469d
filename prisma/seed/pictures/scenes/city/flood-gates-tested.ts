import { box, lines, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { reflection, ripples, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The river barrier with one gate up, one down and two half raised. */
export const floodGatesTested = scene('flood-gates-tested', palettes.river, (p, random) => {
  const gates = barrier(p)
  return [
    sky(random, [mix(p.mid, p.pale, 0.4), p.pale, p.paper], 470),
    cloud(random, 330, 210, 700, mix(p.pale, p.paper, 0.6), p.paper),
    cloud(random, 1240, 150, 640, mix(p.pale, p.paper, 0.6), p.paper),
    hills(random, 400, 26, mix(p.pale, p.mid, 0.4), { bottom: 500 }),
    roofline(random, [-20, 1640], 478, [14, 60], mix(p.mid, p.deep, 0.2), { wide: 48 }),
    water(random, 474, p.pale, p.deep),
    reflection(640, 0.35, gates, 0.6),
    ripples(random, 500, p.paper, { count: 80, opacity: 0.45 }),
    gates,
    ripples(random, 650, p.ink, { count: 24, opacity: 0.35 }),
    birds(random, 560, 170, 140, p.deep, 6),
    polygon(
      [
        [0, 900],
        [0, 820],
        [620, 870],
        [700, 900],
      ],
      p.ink,
    ),
    stroke(
      lines([
        [0, 770],
        [600, 830],
      ]) +
        lines([
          [60, 776],
          [60, 840],
        ]) +
        lines([
          [240, 794],
          [240, 850],
        ]) +
        lines([
          [420, 812],
          [420, 870],
        ]) +
        lines([
          [600, 830],
          [600, 880],
        ]),
      p.ink,
      8,
    ),
    person(200, 852, 216, p.ink, { coat: p.accent, head: p.pale, cap: p.glow, pose: 'point' }),
    person(120, 850, 208, p.ink, { coat: p.glow, head: p.pale, cap: p.paper }),
    hatch(random, { x: 0, y: 840, width: 520, height: 60 }, p.mid, { gap: 18, slant: -30 }),
  ]
})

function barrier(p: Palette): string {
  const tower = (x: number, size: number) =>
    place(
      x,
      640,
      box(-44, -200, 88, 210, p.pale) +
        box(8, -200, 36, 210, mix(p.pale, p.mid, 0.7)) +
        shape('M-56 -200Q-50 -330 6 -340Q52 -320 56 -200Z', p.paper) +
        shape('M6 -340Q52 -320 56 -200H14Q24 -290 6 -340Z', p.mid) +
        box(-58, -206, 116, 14, p.deep) +
        box(-30, -160, 24, 34, p.deep) +
        oval(0, 10, 62, 12, p.deep),
      size,
    )
  const gate = (x1: number, x2: number, lift: number) => {
    const y = 606 - lift
    const ribs = repeat(6, (index) =>
      box(x1 + ((x2 - x1) * (index + 0.6)) / 6, y - 76, 7, 92, mix(p.accent, p.ink, 0.3)),
    )
    return (
      polygon(
        [
          [x1, y - 80],
          [x2, y - 80],
          [x2, y + 20],
          [x1, y + 20],
        ],
        p.accent,
      ) +
      ribs +
      box(x1, y - 84, x2 - x1, 16, mix(p.accent, p.paper, 0.35)) +
      box(x1, y + 8, x2 - x1, 14, mix(p.accent, p.ink, 0.45))
    )
  }
  return (
    gate(380, 620, 0) +
    gate(690, 940, 70) +
    gate(1010, 1260, 112) +
    gate(1330, 1640, 30) +
    tower(340, 0.86) +
    tower(655, 0.96) +
    tower(975, 1.02) +
    tower(1295, 1.1) +
    box(300, 432, 1340, 12, p.deep) +
    stroke('M300 412H1640', p.deep, 4)
  )
}

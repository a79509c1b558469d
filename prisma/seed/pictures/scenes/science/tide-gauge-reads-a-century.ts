import { box, disc, mix, polygon, repeat, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { jetty } from '../../kit/harbour.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, sky } from '../../kit/sky.ts'
import { reflection, ripples, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The tide gauge hut at the end of its pier, its painted staff going down into the water. */
export const tideGaugeReadsACentury = scene('tide-gauge-reads-a-century', palettes.lagoon, (p, random) => {
  const pier = jetty([860, 1660], 560, 780, p.ink, { gap: 120, weight: 18 }) + hut(p)
  return [
    sky(random, [p.mid, p.pale, p.paper, mix(p.paper, p.glow, 0.5)], 540),
    cloud(random, 420, 190, 760, mix(p.pale, p.paper, 0.5), p.paper),
    cloud(random, 1340, 120, 560, mix(p.pale, p.paper, 0.5), p.paper),
    hills(random, 510, 18, mix(p.pale, p.mid, 0.45), { bottom: 570 }),
    water(random, 542, p.pale, p.deep),
    reflection(770, 0.35, pier, 0.5),
    ripples(random, 550, p.paper, { count: 90, opacity: 0.45 }),
    pier,
    hatch(random, { x: 940, y: 300, width: 300, height: 240 }, p.ink, {
      gap: 24,
      level: true,
      opacity: 0.22,
    }),
    staff(p),
    ripples(random, 760, p.paper, { count: 18, from: 560, to: 960, bottom: 860, opacity: 0.7 }),
    stroke('M1330 540V470H1640M1330 500H1640M1430 470V550M1530 470V550', p.ink, 7),
    person(1400, 552, 130, p.ink, { coat: p.accent, head: p.ink, mirror: true, pose: 'point' }),
    birds(random, 560, 330, 170, p.ink, 7),
    gouges(random, { x: 0, y: 800, width: 1600, height: 90 }, p.ink, {
      count: 44,
      length: 150,
      opacity: 0.25,
    }),
  ]
})

function hut(p: Palette): string {
  return (
    box(930, 290, 320, 262, p.paper) +
    box(1130, 290, 120, 262, mix(p.pale, p.mid, 0.4)) +
    polygon(
      [
        [896, 298],
        [1040, 180],
        [1140, 180],
        [1284, 298],
      ],
      p.accent,
    ) +
    polygon(
      [
        [1140, 180],
        [1284, 298],
        [1120, 298],
        [1080, 180],
      ],
      mix(p.accent, p.ink, 0.35),
    ) +
    box(1150, 390, 76, 162, p.deep) +
    disc(1164, 476, 6, p.glow) +
    box(970, 360, 120, 90, p.deep) +
    polygon(
      [
        [970, 360],
        [1040, 360],
        [1000, 450],
        [970, 450],
      ],
      p.glow,
      'opacity="0.75"',
    ) +
    stroke('M1030 360V450M970 405H1090', p.paper, 6) +
    box(1086, 90, 6, 100, p.ink) +
    stroke('M1060 104H1120M1120 104L1104 92M1120 104L1104 116', p.ink, 6) +
    disc(1089, 84, 9, p.glow)
  )
}

function staff(p: Palette): string {
  const marks = repeat(17, (index) =>
    box(700, 240 + index * 34, index % 5 ? 34 : 66, 17, index % 5 ? p.ink : p.accent),
  )
  return (
    box(686, 210, 110, 640, p.ink) +
    box(700, 224, 82, 610, p.paper) +
    marks +
    box(760, 224, 22, 610, p.pale) +
    stroke('M800 330H930M800 500H930', p.ink, 12) +
    polygon(
      [
        [640, 690],
        [686, 668],
        [686, 712],
      ],
      p.glow,
    ) +
    box(560, 820, 360, 90, p.deep, 'opacity="0.55"')
  )
}

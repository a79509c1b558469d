import { box, disc, mix, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { quayCrane } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, light, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The bow of a hull towers over a dry dock; a welder's spark lights its foot. */
export const shipyardWinsHospitalShip = scene('shipyard-wins-hospital-ship', palettes.gale, (p, random) => [
  sky(random, [p.mid, p.pale, p.paper, mix(p.paper, p.glow, 0.5)], 560),
  cloud(random, 300, 170, 700, mix(p.pale, p.paper, 0.4), p.paper),
  quayCrane(210, 640, 420, mix(p.mid, p.pale, 0.2)),
  quayCrane(1400, 640, 560, mix(p.mid, p.deep, 0.2), { mirror: true }),
  roofline(random, [-20, 1640], 640, [40, 100], mix(p.mid, p.pale, 0.3), { wide: 100, spires: false }),
  polygon(
    [
      [0, 640],
      [1600, 640],
      [1600, 900],
      [0, 900],
    ],
    mix(p.mid, p.deep, 0.5),
  ),
  polygon(
    [
      [220, 640],
      [1420, 640],
      [1600, 900],
      [40, 900],
    ],
    mix(p.deep, p.ink, 0.4),
  ),
  repeat(5, (index) =>
    polygon(
      [
        [220 - index * 36, 640 + index * 52],
        [300 - index * 30, 640 + index * 52],
        [264 - index * 36, 692 + index * 52],
        [184 - index * 36, 692 + index * 52],
      ],
      index % 2 ? p.deep : mix(p.deep, p.mid, 0.4),
    ),
  ),
  hull(p),
  gouges(random, { x: 860, y: 260, width: 330, height: 330 }, p.ink, { count: 70, slant: 1.4, opacity: 0.3 }),
  hatch(random, { x: 560, y: 640, width: 300, height: 130 }, p.ink, { gap: 16, opacity: 0.3, level: true }),
  repeat(4, (index) =>
    polygon(
      [
        [600 + index * 120, 850],
        [614 + index * 120, 790],
        [690 + index * 120, 790],
        [704 + index * 120, 850],
      ],
      p.ink,
    ),
  ),
  light(500, 800, 12, p.paper, 12, 0.13),
  stroke('M500 800l-40 46M500 800l-10 60M500 800l-58 16M500 800l20 44', p.glow, 4),
  person(410, 858, 150, p.ink, { coat: p.ink, head: p.glow, pose: 'point', cap: p.glow }),
  person(1240, 876, 164, p.ink, { coat: p.accent, head: p.pale, cap: p.glow, mirror: true, pose: 'point' }),
  person(1320, 880, 170, p.ink, { coat: p.deep, head: p.ink, cap: p.paper, mirror: true }),
  birds(random, 420, 300, 170, p.ink, 7),
])

function hull(p: Palette): string {
  return (
    shape(
      'M560 150Q700 130 770 120L830 120Q1060 130 1190 170Q1150 480 1010 700L830 800Q690 720 640 600Q580 400 560 150Z',
      p.paper,
    ) +
    shape(
      'M792 120H830Q1060 130 1190 170Q1150 480 1010 700L830 800Q800 500 792 120Z',
      mix(p.pale, p.mid, 0.35),
    ) +
    shape('M650 620Q690 720 830 800L1010 700Q1040 650 1066 600Q930 650 818 650Q720 650 650 620Z', p.accent) +
    shape(
      'M818 650Q930 650 1066 600Q1040 650 1010 700L830 800Q822 730 818 650Z',
      mix(p.accent, p.ink, 0.35),
    ) +
    stroke('M566 210Q700 186 796 180Q1040 190 1180 226', p.accent, 20) +
    box(628, 330, 90, 26, p.accent, 'transform="rotate(4 672 343)"') +
    box(660, 298, 26, 90, p.accent, 'transform="rotate(4 672 343)"') +
    shape('M640 146V60H1060V150Q900 124 790 122Q700 130 640 146Z', p.paper) +
    box(830, 60, 230, 90, mix(p.pale, p.mid, 0.35)) +
    box(620, 44, 460, 20, p.deep) +
    repeat(9, (index) => box(660 + index * 44, 78, 26, 24, p.deep)) +
    stroke('M792 124Q800 500 830 798', p.deep, 5) +
    disc(880, 262, 15, p.ink) +
    stroke('M880 270Q900 420 870 560', p.ink, 5, 'stroke-dasharray="12 7"') +
    stroke('M590 300L300 640M1160 330L1390 640', p.ink, 6)
  )
}

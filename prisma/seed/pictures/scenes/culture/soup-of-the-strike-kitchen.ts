import { box, disc, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { quayCrane } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { light, pool } from '../../kit/sky.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A great pot steams on the strike kitchen's range, bowls ready, a queue at the door. */
export const soupOfTheStrikeKitchen = scene('soup-of-the-strike-kitchen', palettes.brick, (p, random) => [
  box(0, 0, 1600, 900, p.deep),
  hatch(random, { x: 0, y: 0, width: 1600, height: 640 }, p.ink, {
    gap: 44,
    level: true,
    opacity: 0.4,
    weight: 5,
  }),
  gouges(random, { x: 0, y: 0, width: 1600, height: 620 }, p.mid, {
    count: 110,
    length: 70,
    weight: 8,
    opacity: 0.4,
  }),
  box(90, 110, 460, 590, p.ink),
  box(116, 136, 408, 564, mix(p.pale, p.glow, 0.3)),
  polygon(
    [
      [116, 480],
      [524, 480],
      [524, 700],
      [116, 700],
    ],
    mix(p.accent, p.pale, 0.4),
  ),
  quayCrane(250, 490, 250, mix(p.mid, p.pale, 0.4)),
  light(430, 260, 40, p.paper, 1.6),
  ...[
    [180, 0.9, p.accent],
    [270, 1, p.deep],
    [356, 0.94, p.mid],
    [450, 1.04, p.ink],
  ].map(([x, size, coat]) =>
    person(Number(x), 706, 270 * Number(size), p.ink, {
      coat: String(coat),
      head: mix(p.mid, p.ink, 0.35),
      cap: p.ink,
      dress: x === 356,
    }),
  ),
  polygon(
    [
      [0, 690],
      [1600, 650],
      [1600, 900],
      [0, 900],
    ],
    p.accent,
  ),
  box(0, 682, 1600, 18, p.ink),
  polygon(
    [
      [0, 700],
      [1600, 700],
      [1600, 900],
      [0, 900],
    ],
    mix(p.accent, p.ink, 0.35),
  ),
  gouges(random, { x: 0, y: 720, width: 1600, height: 170 }, p.accent, {
    count: 70,
    length: 180,
    opacity: 0.6,
  }),
  steam(p),
  person(1420, 720, 460, p.ink, {
    coat: p.paper,
    head: '#8d5538',
    cap: p.paper,
    mirror: true,
    pose: 'point',
  }),
  pot(p),
  ...[
    [200, 780, 0.8],
    [390, 820, 0.95],
    [610, 850, 1.1],
  ].map(([x = 0, y = 0, size = 1]) => bowl(p, x, y, size)),
  place(
    1420,
    840,
    shape('M-120 10Q-120 -60 0 -64Q120 -60 120 10Q0 34 -120 10Z', mix(p.glow, p.mid, 0.6)) +
      shape('M-120 10Q-100 -58 0 -64Q-60 -30 -50 22Q-90 20 -120 10Z', p.pale) +
      stroke('M-40 -50L-20 -10M10 -56L30 -12M60 -46L76 -6', p.paper, 8),
  ),
])

function pot(p: Palette): string {
  return (
    oval(960, 780, 330, 40, p.ink, 'opacity="0.5"') +
    stroke(
      'M690 500Q610 500 620 570Q630 610 700 600M1230 500Q1310 500 1300 570Q1290 610 1220 600',
      p.ink,
      26,
    ) +
    shape('M680 440H1240V700Q1230 790 960 794Q690 790 680 700Z', mix(p.ink, p.accent, 0.25)) +
    shape('M700 470H800V700Q810 760 840 780Q720 770 700 700Z', p.accent, 'opacity="0.7"') +
    shape('M1130 470H1240V700Q1230 770 1080 786Q1130 740 1130 640Z', p.ink, 'opacity="0.6"') +
    oval(960, 440, 292, 62, p.ink) +
    oval(960, 436, 276, 54, p.pale) +
    oval(960, 446, 262, 44, p.mid) +
    shape('M720 446Q860 410 960 440T1200 444Q1180 488 960 490T720 446Z', p.glow, 'opacity="0.75"') +
    repeat(7, (index) =>
      disc(800 + index * 52, 440 + ((index * 17) % 30), 13, index % 2 ? '#6f8f4a' : '#d9622f'),
    ) +
    repeat(4, (index) => oval(830 + index * 80, 456 + ((index * 11) % 18), 20, 9, p.paper)) +
    stroke('M1080 450L1250 230', p.ink, 20) +
    stroke('M1080 450L1250 230', p.pale, 11)
  )
}

function steam(p: Palette): string {
  const wisps = [
    'M820 420C760 330 880 280 820 190S860 60 820 -20',
    'M940 400C890 300 1000 240 940 140S980 20 950 -30',
    'M1060 420C1010 340 1110 290 1060 200S1100 80 1060 0',
  ]
  return (
    wisps
      .map(
        (data, at) =>
          stroke(data, p.paper, 44 - at * 6, 'opacity="0.14"') + stroke(data, p.paper, 18, 'opacity="0.3"'),
      )
      .join('') + pool(960, 260, 320, p.paper, 0.9, 0.05)
  )
}

function bowl(p: Palette, x: number, y: number, size: number): string {
  return place(
    x,
    y,
    oval(0, 34, 90, 16, p.ink, 'opacity="0.5"') +
      shape('M-90 -30H90Q80 36 0 38Q-80 36 -90 -30Z', p.paper) +
      shape('M20 -30H90Q80 36 0 38Q50 10 20 -30Z', p.pale) +
      stroke('M-86 -8Q0 18 86 -8', '#3b6f8f', 7) +
      oval(0, -30, 90, 20, p.paper) +
      oval(0, -28, 76, 14, p.glow) +
      disc(-20, -28, 7, '#d9622f') +
      disc(24, -30, 6, '#6f8f4a'),
    size,
  )
}

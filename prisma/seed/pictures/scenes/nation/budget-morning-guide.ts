import { box, disc, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { light } from '../../kit/sky.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A ledger open on a desk in morning light, with three uneven stacks of crowns. */
export const budgetMorningGuide = scene('budget-morning-guide', palettes.harvest, (p, random) => [
  box(0, 0, 1600, 900, p.accent),
  polygon(
    [
      [0, 0],
      [700, 0],
      [1600, 560],
      [1600, 900],
      [1240, 900],
    ],
    mix(p.accent, p.paper, 0.22),
  ),
  hatch(random, { x: 0, y: 0, width: 1600, height: 500 }, p.ink, { gap: 40, opacity: 0.15, weight: 3 }),
  light(1340, 190, 90, p.glow, 1.6, 0.15),
  polygon(
    [
      [0, 520],
      [1600, 480],
      [1600, 900],
      [0, 900],
    ],
    p.deep,
  ),
  gouges(random, { x: 0, y: 520, width: 1600, height: 380 }, p.mid, {
    count: 120,
    length: 190,
    weight: 4,
    slant: -0.03,
    opacity: 0.4,
  }),
  polygon(
    [
      [180, 812],
      [860, 790],
      [1010, 838],
      [300, 874],
    ],
    p.ink,
    'opacity="0.5"',
  ),
  ledger(p),
  ...[
    [1080, 760, 11],
    [1240, 720, 7],
    [1390, 790, 15],
  ].map(([x = 0, y = 0, coins = 0]) => stack(p, x, y, coins)),
  coin(p, 1150, 846),
  coin(p, 1016, 820),
  place(
    770,
    500,
    shape('M-6 300L-30 246L160 -250Q176 -270 190 -246L20 264Z', p.ink) +
      shape('M-6 300L-30 246L-4 252L20 264Z', p.glow) +
      stroke('M0 250L168 -236', p.mid, 5),
    1,
    { degrees: 8 },
  ),
])

function ledger(p: Palette): string {
  const rows = repeat(9, (index) => {
    const y = 470 + index * 34
    return `M${250 - index * 9} ${y}Q${390 - index * 4} ${y - 26} 540 ${y - 4}`
  })
  const right = repeat(9, (index) => {
    const y = 466 + index * 34
    return `M600 ${y}Q${720 + index * 3} ${y - 34} ${876 + index * 10} ${y - 12}`
  })
  return (
    shape('M180 810L236 410L570 430L910 396L1000 788L590 840Z', mix(p.accent, p.ink, 0.5)) +
    shape('M196 786L246 414Q400 366 570 424V812Q380 742 196 786Z', p.paper) +
    shape('M570 424Q730 360 900 402L984 766Q770 726 570 812Z', mix(p.paper, p.pale, 0.35)) +
    shape('M570 424Q600 400 640 392L660 782Q610 792 570 812Z', p.mid, 'opacity="0.35"') +
    stroke(rows, p.accent, 3, 'opacity="0.55"') +
    stroke(right, p.accent, 3, 'opacity="0.55"') +
    stroke('M470 404L462 762M796 390L850 748', p.deep, 4, 'opacity="0.7"') +
    repeat(8, (index) =>
      stroke(
        `M${270 - index * 8} ${482 + index * 34}l${70 + ((index * 37) % 60)} -13`,
        p.ink,
        7,
        'opacity="0.75"',
      ),
    ) +
    repeat(8, (index) =>
      stroke(
        `M${812 + index * 7} ${468 + index * 35}l${34 + ((index * 13) % 26)} 3`,
        index === 4 ? '#b4452f' : p.ink,
        7,
        'opacity="0.75"',
      ),
    )
  )
}

function stack(p: Palette, x: number, y: number, coins: number): string {
  const edge = mix(p.mid, p.deep, 0.3)
  const pile = repeat(coins, (index) => {
    const left = x + ((index * 29) % 11) - 5
    const top = y - index * 22
    return (
      oval(left, top, 74, 24, edge) +
      box(left - 74, top - 16, 148, 16, index % 2 ? p.mid : edge) +
      oval(left, top - 16, 74, 24, p.glow)
    )
  })
  const top = y - (coins - 1) * 22 - 16
  const left = x + (((coins - 1) * 29) % 11) - 5
  return (
    oval(x - 60, y + 22, 130, 26, p.ink, 'opacity="0.45"') +
    pile +
    oval(left, top, 56, 17, p.mid) +
    oval(left, top, 50, 14, p.glow) +
    shape(`M${left - 26} ${top + 5}l4 -14 12 8 10 -12 10 12 12 -8 4 14z`, p.deep)
  )
}

function coin(p: Palette, x: number, y: number): string {
  return (
    oval(x, y + 8, 74, 22, p.ink, 'opacity="0.5"') +
    oval(x, y + 4, 70, 20, mix(p.mid, p.deep, 0.3)) +
    oval(x, y - 4, 70, 20, p.glow) +
    oval(x, y - 4, 52, 14, p.mid) +
    disc(x, y - 5, 8, p.glow)
  )
}

import type { Random } from '../../ink.ts'
import { between, box, disc, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { pool } from '../../kit/sky.ts'
import { ripples } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Crates of fish on the wet floor of an empty market hall, and one man left to read the clock. */
export const fishAuctionGoesSilent = scene('fish-auction-goes-silent', palettes.lab, (p, random) => [
  box(0, 0, 1600, 900, mix(p.deep, p.ink, 0.3)),
  polygon(
    [
      [380, 150],
      [1220, 150],
      [1220, 520],
      [380, 520],
    ],
    mix(p.mid, p.pale, 0.35),
  ),
  polygon(
    [
      [640, 190],
      [960, 190],
      [960, 520],
      [640, 520],
    ],
    p.paper,
  ),
  polygon(
    [
      [640, 400],
      [960, 400],
      [960, 520],
      [640, 520],
    ],
    p.mid,
  ),
  polygon(
    [
      [690, 380],
      [720, 340],
      [860, 340],
      [900, 400],
      [690, 400],
    ],
    p.deep,
  ),
  hatch(random, { x: 380, y: 150, width: 250, height: 360 }, p.deep, { gap: 22, opacity: 0.3, level: true }),
  hatch(random, { x: 970, y: 150, width: 250, height: 360 }, p.deep, { gap: 22, opacity: 0.3, level: true }),
  roof(p),
  polygon(
    [
      [380, 520],
      [1220, 520],
      [1600, 900],
      [0, 900],
    ],
    mix(p.mid, p.deep, 0.4),
  ),
  polygon(
    [
      [640, 520],
      [960, 520],
      [1180, 900],
      [420, 900],
    ],
    p.pale,
    'opacity="0.45"',
  ),
  ripples(random, 540, p.paper, { count: 60, opacity: 0.35 }),
  clock(p),
  person(1090, 640, 190, p.ink, { coat: p.deep, head: p.pale, cap: p.ink, mirror: true }),
  ...[470, 600, 730].map((x, at) => crate(random, p, x - 30, 600 + (at % 2) * 6, 0.5)),
  ...[260, 480, 700].map((x, at) => crate(random, p, x - 20, 700 + (at % 2) * 8, 0.84)),
  ...[140, 500, 860].map((x, at) => crate(random, p, x, 850 + (at % 2) * 10, 1.35)),
  ...[400, 800, 1200].map((x) => lamp(p, x)),
])

function roof(p: Palette): string {
  const truss = repeat(4, (index) => {
    const [reach, drop] = [1 - index * 0.16, index * 30]
    return stroke(
      `M${800 - 900 * reach} ${230 + drop * 0.2}L800 ${-80 + drop}L${800 + 900 * reach} ${230 + drop * 0.2}M${800 - 900 * reach} ${230 + drop * 0.2}H${800 + 900 * reach}M800 ${-80 + drop}V${230 + drop * 0.2}M${800 - 450 * reach} ${80 + drop * 0.6}L${800 - 200 * reach} ${230 + drop * 0.2}M${800 + 450 * reach} ${80 + drop * 0.6}L${800 + 200 * reach} ${230 + drop * 0.2}`,
      index % 2 ? p.ink : mix(p.ink, p.deep, 0.5),
      14 - index * 2.6,
    )
  })
  return (
    truss +
    repeat(
      3,
      (index) =>
        box(60 + index * 110, 230, 40 - index * 9, 600 - index * 100, p.ink) +
        box(1500 - index * 101, 230, 40 - index * 9, 600 - index * 100, p.ink),
    )
  )
}

function clock(p: Palette): string {
  const ticks = repeat(
    12,
    (index) => `<path d="M0 -46V-38" transform="rotate(${index * 30})" stroke="${p.ink}" stroke-width="5"/>`,
  )
  return place(
    1100,
    290,
    disc(0, 0, 66, p.ink) + disc(0, 0, 54, p.paper) + ticks + stroke('M0 0V-32M0 0L22 12', p.accent, 6),
  )
}

function crate(random: Random, p: Palette, x: number, y: number, size: number): string {
  const fish = repeat(6, (index) =>
    place(
      -96 + index * 36,
      -56 + between(random, -6, 6),
      shape('M0 -30Q20 -6 8 30L16 48H-12L-4 30Q-18 -4 0 -30Z', index % 2 ? p.pale : p.mid) +
        shape('M0 -30Q-18 -4 -4 30L2 20Q-8 0 0 -30Z', p.paper) +
        disc(2, -16, 3, p.ink),
      1,
      { degrees: between(random, -12, 12) },
    ),
  )
  return place(
    x,
    y,
    polygon(
      [
        [-130, -80],
        [130, -80],
        [146, -30],
        [-146, -30],
      ],
      p.ink,
    ) +
      shape('M-126 -40Q-90 -78 -40 -62T60 -66T128 -40Z', p.paper) +
      fish +
      polygon(
        [
          [-146, -36],
          [146, -36],
          [136, 24],
          [-136, 24],
        ],
        '#c98a3c',
      ) +
      box(-140, -10, 280, 6, '#8a5526') +
      polygon(
        [
          [-146, -36],
          [146, -36],
          [143, -22],
          [-143, -22],
        ],
        p.glow,
      ) +
      box(96, -20, 30, 20, p.accent),
    size,
  )
}

function lamp(p: Palette, x: number): string {
  return (
    box(x - 2, -10, 4, 130, p.ink) +
    shape(`M${x - 44} 150Q${x} 80 ${x + 44} 150Z`, p.ink) +
    pool(x, 156, 90, p.glow, 0.5, 0.16) +
    disc(x, 154, 15, p.paper)
  )
}

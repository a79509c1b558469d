import { box, disc, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { pool } from '../../kit/sky.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The Assembly votes: benches in a hemicycle under a tall window, hands up on one side. */
export const assemblyPassesTenantsBill = scene(
  'assembly-passes-tenants-bill',
  palettes.chamber,
  (p, random) => [
    box(0, 0, 1600, 900, p.deep),
    hatch(random, { x: 0, y: 0, width: 1600, height: 420 }, p.ink, { gap: 20, opacity: 0.3, weight: 3 }),
    repeat(
      9,
      (index) =>
        box(30 + index * 195, 30, 26, 400, mix(p.deep, p.mid, 0.45)) +
        box(18 + index * 195, 30, 50, 22, mix(p.mid, p.pale, 0.3)),
    ),
    box(0, 0, 1600, 40, p.ink),
    window(p),
    polygon(
      [
        [660, 380],
        [940, 380],
        [1240, 900],
        [300, 900],
      ],
      p.glow,
      'opacity="0.14"',
    ),
    oval(800, 1000, 1080, 560, mix(p.deep, p.ink, 0.4)),
    dais(p),
    ...[0, 1, 2, 3].map((row) => bench(p, random, row)),
    pool(800, 560, 220, p.glow, 0.2, 0.1),
    person(690, 640, 150, p.ink, { coat: p.accent, head: p.pale, pose: 'point' }),
  ],
)

function window(p: Palette): string {
  const arch = 'M640 400V190Q640 40 800 40Q960 40 960 190V400Z'
  return (
    shape('M616 410V190Q616 16 800 16Q984 16 984 190V410Z', mix(p.mid, p.pale, 0.4)) +
    shape(arch, p.paper) +
    shape('M640 400V300Q720 250 800 290T960 280V400Z', p.glow, 'opacity="0.8"') +
    disc(880, 180, 44, p.glow) +
    stroke('M640 200H960M640 300H960M720 60V400M800 40V400M880 60V400', p.deep, 7)
  )
}

function dais(p: Palette): string {
  return (
    polygon(
      [
        [600, 520],
        [640, 400],
        [960, 400],
        [1000, 520],
      ],
      p.ink,
    ) +
    box(620, 394, 360, 16, p.glow) +
    place(
      800,
      398,
      shape('M-50 0V-100Q-50 -136 0 -140Q50 -136 50 -100V0Z', p.accent) +
        shape('M-36 0Q-40 -66 0 -70Q40 -66 36 0Z', p.ink) +
        disc(0, -86, 22, p.pale),
    ) +
    box(700, 440, 200, 60, p.deep) +
    disc(800, 470, 20, p.glow)
  )
}

function bench(p: Palette, random: () => number, row: number): string {
  const [rx, ry] = [470 + row * 165, 150 + row * 92]
  const y = 560 + row * 12
  const arc = `M${800 - rx} ${y}A${rx} ${ry} 0 0 0 ${800 + rx} ${y}`
  const size = 15 + row * 6
  const count = 13 + row * 3
  const members = repeat(count, (_, share) => {
    const turn = Math.PI * (0.04 + share * 0.92)
    const [x, foot] = [800 - Math.cos(turn) * rx, y + Math.sin(turn) * ry]
    if (random() < 0.1) return ''
    const coat = [p.ink, p.mid, p.accent, mix(p.pale, p.mid, 0.5), p.ink][Math.floor(random() * 5)] ?? p.ink
    const skin = [p.pale, mix(p.mid, p.ink, 0.4), mix(p.pale, p.mid, 0.5)][Math.floor(random() * 3)] ?? p.pale
    const hand =
      x < 840 && random() < 0.8
        ? stroke(
            `M${Math.round(x + size * 0.8)} ${Math.round(foot - size)}l${Math.round(size * 0.5)} ${Math.round(-size * 2.6)}`,
            coat,
            size * 0.5,
          )
        : ''
    return (
      hand +
      oval(x, foot, size, size * 1.5, coat) +
      disc(x, foot - size * 1.8, size * 0.66, skin) +
      shape(
        `M${Math.round(x - size * 0.68)} ${Math.round(foot - size * 1.8)}a${size * 0.68} ${size * 0.68} 0 0 1 ${size * 1.36} 0z`,
        p.ink,
      )
    )
  })
  return (
    members +
    stroke(
      arc,
      mix(p.mid, p.deep, 0.2 + row * 0.12),
      40 + row * 12,
      `transform="translate(0 ${30 + row * 9})"`,
    ) +
    stroke(arc, mix(p.glow, p.mid, 0.45), 7 + row, `transform="translate(0 ${12 + row * 4})"`)
  )
}

import { box, disc, mix, polygon, repeat, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { quayCrane } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { light, pool, sky, stars } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Container cranes at night, and two figures under one lamp by the stacks. */
export const ministersSecretPortDeal = scene('ministers-secret-port-deal', palettes.night, (p, random) => {
  const stack = (x: number, y: number, across: number, high: number, size: number) =>
    repeat(across * high, (index) => {
      const [column, row] = [index % across, Math.floor(index / across)]
      if (row > high - 2 && random() < 0.4) return ''
      const ink =
        [p.deep, p.mid, p.accent, mix(p.accent, p.ink, 0.4), mix(p.glow, p.ink, 0.45)][
          Math.floor(random() * 5)
        ] ?? p.deep
      const [left, top] = [x + column * size * 2.1, y - (row + 1) * size]
      return (
        box(left, top, size * 2.04, size * 0.95, mix(ink, p.ink, 0.3)) +
        stroke(
          repeat(
            6,
            (rib) =>
              `M${Math.round(left + size * (0.25 + rib * 0.31))} ${Math.round(top + size * 0.14)}v${Math.round(size * 0.68)}`,
          ),
          p.ink,
          3,
          'opacity="0.4"',
        )
      )
    })
  return [
    sky(random, [p.ink, p.deep, p.mid, mix(p.mid, p.accent, 0.4)], 560),
    stars(random, 320, p.pale, 80),
    light(420, 170, 58, p.paper, 1.2, 0.06),
    roofline(random, [-20, 760], 566, [20, 70], mix(p.mid, p.deep, 0.4), {
      windows: p.glow,
      lit: 0.2,
      wide: 46,
    }),
    quayCrane(300, 566, 230, mix(p.mid, p.deep, 0.5), { lamp: p.accent }),
    water(random, 562, p.mid, p.ink),
    shimmer(random, 420, 566, p.paper, { width: 80, opacity: 0.5 }),
    shimmer(random, 690, 566, p.accent, { width: 36, opacity: 0.6 }),
    ripples(random, 570, p.pale, { to: 800, opacity: 0.25, count: 50 }),
    quayCrane(860, 720, 610, p.deep, { lamp: p.accent, mirror: true }),
    quayCrane(1190, 730, 680, mix(p.ink, p.deep, 0.6), { lamp: p.glow, mirror: true }),
    disc(1400, 250, 5, p.accent),
    polygon(
      [
        [660, 900],
        [720, 716],
        [1600, 690],
        [1600, 900],
      ],
      mix(p.ink, p.deep, 0.3),
    ),
    stack(1210, 726, 4, 5, 62),
    polygon(
      [
        [1086, 420],
        [1106, 420],
        [1310, 830],
        [850, 830],
      ],
      p.glow,
      'opacity="0.2"',
    ),
    pool(1080, 824, 260, p.glow, 0.16, 0.16),
    box(1092, 420, 9, 400, p.ink),
    box(1070, 410, 50, 14, p.glow),
    person(1040, 834, 178, p.ink, { coat: p.ink, head: p.pale, cap: p.ink, dress: true }),
    person(1128, 838, 170, p.ink, {
      coat: mix(p.mid, p.ink, 0.4),
      head: p.pale,
      mirror: true,
      pose: 'point',
    }),
    stack(-40, 910, 3, 2, 96),
    hatch(random, { x: 720, y: 850, width: 880, height: 50 }, p.mid, { gap: 14, level: true, opacity: 0.2 }),
  ]
})

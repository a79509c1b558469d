import { box, disc, mix, polygon, shape } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { hills } from '../../kit/land.ts'
import { birds, light, sky, streaks } from '../../kit/sky.ts'
import { panes, roofline } from '../../kit/town.ts'
import { dhow } from '../../kit/vessels.ts'
import { reflection, ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Dhows under lateen sails on turquoise water off a white town. */
export const alLughaWalBahr = scene('al-lugha-wal-bahr', palettes.lagoon, (p, random) => {
  const near = dhow(
    1080,
    700,
    560,
    { sail: p.paper, shade: mix(p.glow, p.paper, 0.4), hull: p.accent, dark: mix(p.accent, p.ink, 0.6) },
    true,
  )
  const far = dhow(
    520,
    560,
    250,
    { sail: mix(p.paper, p.glow, 0.5), shade: p.glow, hull: mix(p.accent, p.deep, 0.4), dark: p.deep },
    true,
  )
  return [
    sky(random, [mix(p.mid, p.pale, 0.4), p.pale, p.paper, p.glow], 450),
    light(300, 330, 72, p.paper, 2.6, 0.22),
    streaks(random, [70, 330], p.paper, { opacity: 0.7 }),
    hills(random, 410, 26, mix(p.pale, p.mid, 0.5), { from: 700, bottom: 470 }),
    town(p),
    roofline(random, [880, 1640], 462, [16, 60], p.paper, {
      windows: p.deep,
      lit: 0.3,
      wide: 44,
      spires: false,
    }),
    water(random, 460, mix(p.pale, p.mid, 0.3), p.deep),
    shimmer(random, 300, 462, p.paper, { width: 170, opacity: 0.8 }),
    ripples(random, 470, p.paper, { count: 90, opacity: 0.4 }),
    reflection(560, 0.35, far, 0.6),
    far,
    dhow(740, 510, 130, { sail: p.paper, shade: p.pale, hull: p.deep, dark: p.ink }),
    dhow(130, 500, 100, { sail: p.paper, shade: p.pale, hull: p.deep, dark: p.ink }, true),
    reflection(706, 0.4, near, 0.45),
    ripples(random, 690, p.paper, { count: 36, opacity: 0.5 }),
    near,
    ripples(random, 708, p.paper, { count: 16, from: 760, to: 1400, bottom: 760, opacity: 0.7 }),
    birds(random, 760, 180, 200, p.ink, 8),
    gouges(random, { x: 0, y: 780, width: 1600, height: 110 }, p.ink, {
      count: 50,
      length: 120,
      weight: 6,
      opacity: 0.35,
    }),
  ]
})

function town(p: typeof palettes.lagoon): string {
  return (
    box(1240, 330, 120, 140, mix(p.paper, p.pale, 0.3)) +
    shape('M1236 332Q1240 250 1300 236Q1360 250 1364 332Z', p.mid) +
    shape('M1300 236Q1360 250 1364 332H1330Q1336 270 1300 236Z', p.deep) +
    box(1400, 190, 34, 280, p.paper) +
    box(1420, 190, 14, 280, p.pale) +
    polygon(
      [
        [1396, 192],
        [1417, 130],
        [1438, 192],
      ],
      p.mid,
    ) +
    box(1392, 240, 50, 10, p.pale) +
    disc(1417, 124, 6, p.glow) +
    panes([1250, 360, 100, 60], [4, 1], p.deep, { fill: 0.4 })
  )
}

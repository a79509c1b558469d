import { curve, mix, shape } from '../../ink.ts'
import { grass, hills } from '../../kit/land.ts'
import { birds, light, sky, streaks } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { bushes, poplars, roundTree } from '../../kit/trees.ts'
import { rowingEight } from '../../kit/vessels.ts'
import { reflection, ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** An eight pulls across the river at dawn, mist on the far bank and a rival behind. */
export const anchorRowTakesTheEight = scene('anchor-row-takes-the-eight', palettes.dawn, (p, random) => {
  const trees =
    poplars(random, [60, 520], 482, 200, mix(p.mid, p.deep, 0.35), 8) +
    bushes(random, [480, 1640], 484, 44, mix(p.mid, p.deep, 0.2)) +
    roundTree(random, 1240, 486, 190, mix(p.mid, p.deep, 0.5), mix(p.mid, p.pale, 0.3))
  const eight = rowingEight(760, 690, 1180, {
    shell: p.accent,
    crew: p.paper,
    skin: mix(p.ink, p.accent, 0.25),
    oar: p.ink,
  })
  return [
    sky(random, [p.mid, p.pale, p.paper, p.glow], 470),
    light(1010, 370, 80, p.paper, 2.8, 0.22),
    streaks(random, [60, 330], p.paper, { opacity: 0.6 }),
    hills(random, 410, 30, mix(p.pale, p.mid, 0.35), { bottom: 500 }),
    roofline(random, [560, 1180], 476, [16, 60], mix(p.pale, p.mid, 0.6), { wide: 40 }),
    trees,
    water(random, 480, p.pale, p.deep),
    reflection(482, 0.3, trees, 0.6),
    streaks(random, [470, 520], p.paper, { opacity: 0.55, count: 12, weight: 22, length: 700 }),
    shimmer(random, 1010, 486, p.paper, { width: 190, opacity: 0.8 }),
    ripples(random, 500, p.ink, { count: 60, opacity: 0.2 }),
    rowingEight(1270, 560, 560, { shell: p.deep, crew: p.mid, skin: p.ink, oar: p.ink }),
    reflection(700, 0.35, eight, 0.7),
    ripples(random, 690, p.paper, { count: 30, opacity: 0.5 }),
    eight,
    ripples(random, 730, p.paper, { count: 14, from: 200, to: 1200, bottom: 780, opacity: 0.7, size: 0.6 }),
    shape(
      `${curve([
        [-40, 830],
        [200, 840],
        [420, 880],
        [520, 920],
      ])}L-40 920Z`,
      p.ink,
    ),
    grass(random, [-20, 420], 880, p.ink, { count: 70, height: 190, lean: 26, sink: 30 }),
    grass(random, [1440, 1620], 900, p.ink, { count: 40, height: 210, lean: -24, sink: 20 }),
    birds(random, 420, 220, 180, p.deep, 8),
  ]
})

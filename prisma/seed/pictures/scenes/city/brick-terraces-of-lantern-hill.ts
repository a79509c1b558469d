import { between, mix, repeat, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { streetLamp } from '../../kit/harbour.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, light, sky, streaks } from '../../kit/sky.ts'
import { house, roofline } from '../../kit/town.ts'
import { bushes, roundTree } from '../../kit/trees.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Brick terraces step up Lantern Hill under a low sun. */
export const brickTerracesOfLanternHill = scene(
  'brick-terraces-of-lantern-hill',
  palettes.brick,
  (p, random) => {
    const row = (y: number, width: number, from: number, rise: number, haze: number) =>
      repeat(Math.ceil((1700 - from) / width), (index) => {
        const brick = mix(mix(p.mid, p.deep, between(random, 0, 0.55)), p.pale, haze)
        return house(from + index * width, y - index * rise, width * 0.98, width * 0.92, {
          wall: brick,
          roof: mix(mix(p.ink, p.accent, 0.35), p.pale, haze),
          pane: random() < 0.34 ? p.glow : mix(p.paper, brick, 0.25),
          door: index % 3 ? mix(p.accent, p.pale, haze) : mix(p.ink, p.pale, haze),
        })
      })
    return [
      sky(random, [mix(p.pale, p.mid, 0.3), p.pale, p.paper], 460),
      light(1270, 170, 62, p.glow, 2.4, 0.2),
      streaks(random, [70, 300], p.paper, { opacity: 0.8 }),
      birds(random, 560, 150, 160, p.deep, 6),
      roofline(random, [-40, 900], 520, [40, 110], mix(p.pale, p.mid, 0.25), { wide: 60 }),
      hills(random, 400, 20, mix(p.pale, p.accent, 0.35), { from: 500 }),
      row(500, 78, 420, 9, 0.42),
      bushes(random, [380, 1700], 520, 46, mix(p.accent, p.pale, 0.35)),
      hills(random, 540, 14, mix(p.accent, p.pale, 0.45)),
      row(640, 122, -70, 11, 0.2),
      bushes(random, [-40, 1700], 668, 60, mix(p.accent, p.ink, 0.1)),
      hills(random, 690, 10, mix(p.accent, p.ink, 0.25)),
      row(872, 206, -60, 7, 0),
      hatch(random, { x: -20, y: 680, width: 1640, height: 190 }, p.ink, {
        gap: 17,
        level: true,
        opacity: 0.16,
        weight: 3,
      }),
      roundTree(random, 1290, 876, 330, mix(p.accent, p.ink, 0.55), mix(p.accent, p.pale, 0.25)),
      stroke('M-20 880L1620 836', mix(p.paper, p.pale, 0.6), 66),
      streetLamp(330, 874, 360, p.ink, p.glow, 2),
      person(520, 882, 128, p.ink, { pose: 'walk', coat: p.accent, head: p.pale }),
      person(596, 880, 84, p.ink, { pose: 'walk', coat: p.glow, head: p.pale }),
    ]
  },
)

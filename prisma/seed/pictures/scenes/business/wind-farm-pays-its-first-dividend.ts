import { between, mix, repeat } from '../../ink.ts'
import { lighthouse, turbine } from '../../kit/harbour.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, light, sky, streaks } from '../../kit/sky.ts'
import { dinghy } from '../../kit/vessels.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Turbines at sea against a low sun, ranked back to the horizon. */
export const windFarmPaysItsFirstDividend = scene(
  'wind-farm-pays-its-first-dividend',
  palettes.dawn,
  (p, random) => [
    sky(random, [mix(p.deep, p.mid, 0.5), p.mid, p.pale, p.glow], 580),
    light(560, 500, 92, p.paper, 2.8, 0.2),
    streaks(random, [90, 520], p.paper, { opacity: 0.5, count: 12 }),
    cloud(random, 1300, 200, 700, mix(p.mid, p.pale, 0.4), p.pale),
    hills(random, 570, 12, mix(p.pale, p.mid, 0.4), { to: 460, bottom: 600 }),
    water(random, 582, mix(p.pale, p.glow, 0.3), p.deep),
    shimmer(random, 560, 584, p.paper, { width: 190, opacity: 0.8 }),
    ripples(random, 590, p.ink, { count: 60, opacity: 0.25 }),
    lighthouse(190, 580, 110, { wall: p.paper, band: p.accent, dark: p.deep, glow: p.glow }),
    repeat(9, (index) =>
      turbine(
        700 + index * 96,
        590 + (index % 2) * 4,
        130 + index * 7,
        mix(p.paper, p.pale, 0.5),
        mix(p.pale, p.mid, 0.5),
        between(random, 0, 120),
      ),
    ),
    repeat(4, (index) =>
      turbine(
        300 + index * 360,
        632,
        300 + index * 22,
        mix(p.paper, p.pale, 0.2),
        mix(p.pale, p.mid, 0.7),
        between(random, 0, 120),
      ),
    ),
    turbine(1200, 742, 560, p.paper, p.mid, 16),
    ripples(random, 740, p.paper, { count: 14, from: 1100, to: 1300, bottom: 780, opacity: 0.6, size: 0.6 }),
    person(760, 770, 66, p.ink, { coat: p.accent, head: p.ink, pose: 'point' }),
    person(800, 770, 62, p.ink, { coat: p.glow, head: p.ink }),
    dinghy(780, 786, 190, p.ink, p.deep),
    ripples(random, 790, p.paper, { count: 22, opacity: 0.35 }),
    birds(random, 380, 330, 170, p.ink, 7),
  ],
)

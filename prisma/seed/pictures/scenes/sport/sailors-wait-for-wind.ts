import { mix } from '../../ink.ts'
import { lighthouse } from '../../kit/harbour.ts'
import { hills } from '../../kit/land.ts'
import { birds, cloud, light, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { sloop } from '../../kit/vessels.ts'
import { reflection, ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A fleet hangs on its own reflections, every sail slack. */
export const sailorsWaitForWind = scene('sailors-wait-for-wind', palettes.chalk, (p, random) => {
  const inks = (sail: string, shade: string, hull: string) => ({ sail, shade, hull, dark: p.ink })
  const far = [
    [180, 190],
    [360, 150],
    [590, 170],
    [850, 140],
    [1010, 180],
    [1420, 160],
  ]
    .map(([x = 0, height = 0], at) =>
      sloop(
        x,
        470,
        height,
        { sail: p.paper, shade: mix(p.pale, p.mid, 0.3), hull: p.mid, dark: p.deep },
        at % 2 > 0,
      ),
    )
    .join('')
  const middle =
    sloop(330, 560, 360, inks(p.paper, p.pale, '#b4523a')) +
    sloop(1370, 550, 330, inks(p.glow, mix(p.glow, p.paper, 0.5), p.deep), true)
  const near = sloop(860, 690, 600, inks(mix(p.paper, p.glow, 0.25), p.paper, p.ink))
  return [
    sky(random, [p.mid, p.pale, p.paper, mix(p.paper, p.glow, 0.4)], 450),
    light(1180, 210, 60, p.glow, 2.4, 0.18),
    cloud(random, 420, 150, 700, mix(p.pale, p.paper, 0.5), p.paper),
    cloud(random, 1400, 320, 520, mix(p.pale, p.paper, 0.5), p.paper),
    hills(random, 420, 22, mix(p.pale, p.mid, 0.5), { bottom: 480 }),
    roofline(random, [980, 1640], 456, [12, 44], mix(p.mid, p.pale, 0.2), { wide: 40 }),
    lighthouse(90, 456, 130, { wall: p.paper, band: '#b4523a', dark: p.ink, glow: p.glow }),
    water(random, 452, p.pale, mix(p.deep, p.mid, 0.35)),
    shimmer(random, 1180, 456, p.paper, { width: 130, opacity: 0.7 }),
    reflection(474, 0.4, far),
    far,
    reflection(566, 0.4, middle, 0.9),
    middle,
    reflection(700, 0.45, near, 0.42),
    ripples(random, 480, p.paper, { count: 50, opacity: 0.5 }),
    near,
    ripples(random, 700, p.deep, { count: 22, opacity: 0.4 }),
    birds(random, 560, 300, 160, p.ink, 6),
  ]
})

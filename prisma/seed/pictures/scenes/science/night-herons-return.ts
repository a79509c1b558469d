import { box, disc, mix, oval, place, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { light, sky, stars, streaks } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A night heron hunched on a mooring post against a large moon. */
export const nightHeronsReturn = scene('night-herons-return', palettes.night, (p, random) => [
  sky(random, [p.ink, p.deep, p.mid, p.pale], 600),
  stars(random, 360, p.paper, 70),
  light(1010, 330, 190, p.paper, 0.9, 0.07),
  disc(950, 280, 26, p.pale, 'opacity="0.4"'),
  disc(1090, 400, 38, p.pale, 'opacity="0.4"'),
  disc(1050, 250, 16, p.pale, 'opacity="0.4"'),
  streaks(random, [260, 470], p.mid, { opacity: 0.6, count: 8 }),
  roofline(random, [-20, 1640], 606, [20, 90], mix(p.deep, p.mid, 0.4), {
    windows: p.glow,
    lit: 0.3,
    wide: 60,
  }),
  water(random, 602, p.mid, p.ink),
  shimmer(random, 1010, 606, p.paper, { width: 330, opacity: 0.7 }),
  shimmer(random, 250, 606, p.glow, { width: 40, opacity: 0.6 }),
  shimmer(random, 480, 606, p.glow, { width: 30, opacity: 0.6 }),
  ripples(random, 620, p.pale, { count: 60, opacity: 0.25 }),
  post(p, 240, 720, 0.6),
  place(244, 682, heron(p), 0.46, { mirror: true }),
  post(p, 840, 640, 1.3),
  hatch(random, { x: 780, y: 660, width: 130, height: 230 }, p.ink, { gap: 22, opacity: 0.5, weight: 4 }),
  place(830, 590, heron(p), 1.5),
  stroke('M900 720Q1200 840 1640 760', p.ink, 14),
  gouges(random, { x: 0, y: 800, width: 1600, height: 90 }, p.mid, { count: 40, length: 130, opacity: 0.4 }),
])

function post(p: Palette, x: number, y: number, size: number): string {
  return place(
    x,
    y,
    box(-46, -40, 92, 400, p.deep) +
      box(14, -40, 32, 400, p.ink) +
      oval(0, -40, 46, 14, p.mid) +
      stroke('M-50 30H50M-50 46H50', p.glow, 9),
    size,
  )
}

function heron(p: Palette): string {
  return (
    stroke('M-12 -20V30M14 -20V30M-12 30L-28 34M-12 30L6 34M14 30L0 36M14 30L34 34', p.glow, 6) +
    shape(
      'M-130 26Q-110 -40 -60 -96Q-40 -170 26 -186Q70 -190 84 -150Q86 -110 66 -70Q50 -20 0 -10Q-60 -6 -130 26Z',
      mix(p.pale, p.paper, 0.3),
    ) +
    shape('M-140 34Q-120 -50 -66 -100Q-30 -140 20 -128Q-10 -70 -50 -36Q-90 -10 -140 34Z', p.mid) +
    shape('M-140 34Q-110 -30 -40 -76Q-50 -40 -80 -14Z', p.deep) +
    shape('M20 -186Q50 -200 78 -176L88 -160Q60 -166 44 -150Q10 -110 -40 -96Q-30 -160 20 -186Z', p.ink) +
    shape('M80 -172Q120 -166 160 -140Q116 -146 84 -148Z', p.ink) +
    disc(66, -164, 8, p.accent) +
    disc(66, -164, 3.4, p.ink) +
    stroke('M10 -182Q-50 -170 -84 -130', p.paper, 4) +
    stroke('M60 -110Q56 -70 30 -40', p.paper, 8, 'opacity="0.7"')
  )
}

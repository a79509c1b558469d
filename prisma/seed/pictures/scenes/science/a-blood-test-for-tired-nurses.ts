import { box, disc, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { light, pool } from '../../kit/sky.ts'
import { panes, roofline } from '../../kit/town.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A rack of vials under a desk lamp, a night ward's window behind. */
export const aBloodTestForTiredNurses = scene('a-blood-test-for-tired-nurses', palettes.lab, (p, random) => [
  box(0, 0, 1600, 900, mix(p.deep, p.ink, 0.3)),
  hatch(random, { x: 0, y: 0, width: 1600, height: 640 }, p.ink, { gap: 52, opacity: 0.25, weight: 4 }),
  box(900, 90, 560, 420, p.ink),
  box(916, 106, 528, 388, mix(p.ink, p.deep, 0.6)),
  disc(1330, 190, 36, p.paper),
  roofline(random, [916, 1444], 494, [90, 210], p.deep, { windows: p.glow, lit: 0.35, wide: 80 }),
  panes([916, 106, 528, 388], [1, 1], p.ink, { fill: 0 }),
  stroke('M1180 90V510M900 300H1460', p.ink, 14),
  polygon(
    [
      [430, 250],
      [560, 300],
      [1120, 700],
      [150, 700],
    ],
    p.glow,
    'opacity="0.2"',
  ),
  polygon(
    [
      [0, 660],
      [1600, 660],
      [1600, 900],
      [0, 900],
    ],
    p.mid,
  ),
  pool(600, 740, 620, p.glow, 0.2, 0.16),
  gouges(random, { x: 0, y: 690, width: 1600, height: 200 }, p.deep, {
    count: 60,
    length: 160,
    opacity: 0.3,
  }),
  lamp(p),
  rack(p),
  place(
    1180,
    770,
    oval(0, 14, 120, 22, p.ink, 'opacity="0.4"') +
      shape('M-76 -120H76L64 10Q0 26 -64 10Z', p.paper) +
      shape('M10 -120H76L64 10Q34 20 10 20Z', p.pale) +
      stroke('M74 -96Q128 -96 120 -50T66 -20', p.paper, 15) +
      oval(0, -120, 76, 17, p.ink) +
      stroke('M-22 -140Q-50 -190 -18 -230M24 -140Q0 -190 32 -240', p.paper, 7, 'opacity="0.4"'),
  ),
  place(
    1400,
    800,
    polygon(
      [
        [-120, -30],
        [90, -50],
        [150, 40],
        [-80, 66],
      ],
      p.paper,
    ) +
      stroke('M-80 -10L70 -26M-70 14L90 -2M-60 38L60 26', p.deep, 6) +
      box(-20, -62, 60, 24, p.ink),
  ),
])

function lamp(p: Palette): string {
  return (
    oval(190, 730, 130, 26, p.ink) +
    stroke('M190 726L130 420L400 190', p.ink, 18) +
    disc(130, 420, 20, p.glow) +
    shape('M380 150Q470 110 590 250L430 330Q340 270 380 150Z', p.accent) +
    shape('M470 160Q540 190 590 250L510 290Q520 220 470 160Z', mix(p.accent, p.ink, 0.35)) +
    light(512, 292, 34, p.paper, 2, 0.2)
  )
}

function rack(p: Palette): string {
  const vial = (x: number, fill: number, ink: string) =>
    shape(`M${x - 26} 480V756q0 28 26 28t26 -28V480z`, p.pale, 'opacity="0.55"') +
    shape(`M${x - 26} ${770 - fill}H${x + 26}V756q0 28 -26 28t-26 -28z`, ink) +
    shape(`M${x + 8} ${770 - fill}H${x + 26}V756q0 20 -14 26z`, p.ink, 'opacity="0.25"') +
    stroke(`M${x - 15} 510V740`, p.paper, 7, 'opacity="0.8"') +
    box(x - 32, 452, 64, 40, x % 2 ? p.glow : p.deep) +
    box(x - 32, 478, 64, 14, p.ink, 'opacity="0.3"')
  const vials = [150, 190, 110, 210, 170]
    .map((fill, at) =>
      vial(450 + at * 105, fill, at === 3 ? p.glow : at % 2 ? mix(p.accent, p.ink, 0.25) : p.accent),
    )
    .join('')
  return (
    oval(670, 812, 330, 26, p.ink, 'opacity="0.4"') +
    box(380, 570, 560, 30, p.ink) +
    vials +
    box(370, 600, 580, 26, p.paper) +
    box(370, 740, 580, 70, p.paper) +
    box(740, 740, 210, 70, p.pale) +
    box(370, 590, 26, 200, p.paper) +
    box(924, 590, 26, 200, p.pale) +
    repeat(5, (index) => box(424 + index * 105, 758, 52, 30, index === 3 ? p.glow : p.mid))
  )
}

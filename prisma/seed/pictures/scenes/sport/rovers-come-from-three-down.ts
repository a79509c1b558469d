import { between, box, disc, mix, polygon, repeat, shape, short, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { pool, sky, stars } from '../../kit/sky.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A shot under the floodlights, the goal at the right, the whole stand on its feet. */
export const roversComeFromThreeDown = scene(
  'rovers-come-from-three-down',
  palettes.floodlight,
  (p, random) => [
    sky(random, [p.ink, p.ink, p.deep, mix(p.deep, p.mid, 0.4)], 420),
    stars(random, 180, p.pale, 30),
    ...[140, 820, 1480].map((x) => floodlight(p, x)),
    polygon(
      [
        [0, 300],
        [1600, 250],
        [1600, 520],
        [0, 520],
      ],
      mix(p.ink, p.deep, 0.35),
    ),
    polygon(
      [
        [0, 250],
        [1600, 190],
        [1600, 262],
        [0, 312],
      ],
      p.ink,
    ),
    fans(random, p),
    box(0, 500, 1600, 34, p.ink),
    repeat(9, (index) => box(12 + index * 178, 504, 160, 26, [p.accent, p.paper, p.mid][index % 3] ?? p.mid)),
    polygon(
      [
        [0, 534],
        [1600, 534],
        [1600, 900],
        [0, 900],
      ],
      p.mid,
    ),
    repeat(5, (index) =>
      polygon(
        [
          [index * 360 - 140, 534],
          [index * 360 + 20, 534],
          [index * 470 - 150, 900],
          [index * 470 - 400, 900],
        ],
        mix(p.mid, p.deep, 0.35),
      ),
    ),
    stroke('M-20 600H1640M1000 600L860 760H1640', p.paper, 6, 'opacity="0.85"'),
    gouges(random, { x: 0, y: 560, width: 1600, height: 330 }, p.pale, {
      count: 120,
      length: 50,
      opacity: 0.35,
    }),
    goal(p),
    ...[
      [300, 640, 160, 'run', p.paper],
      [1010, 660, 170, 'run', p.paper],
      [1330, 712, 190, 'cheer', p.glow],
    ].map(
      ([x, y, height, pose, coat]) =>
        pool(Number(x), Number(y) + 2, Number(height) * 0.5, p.ink, 0.12, 0.14) +
        person(Number(x), Number(y), Number(height), p.ink, {
          pose: pose === 'run' ? 'run' : 'cheer',
          coat: String(coat),
          head: '#8d5b3e',
          mirror: x === 1010,
        }),
    ),
    pool(640, 838, 210, p.ink, 0.1, 0.2),
    stroke('M520 836L700 850L900 852', p.ink, 10, 'opacity="0.25"'),
    person(620, 836, 400, p.ink, { pose: 'kick', coat: p.accent, head: '#e0ab80', cap: p.ink }),
    person(190, 856, 330, p.ink, { pose: 'run', coat: p.accent, head: '#6f452f', cap: p.ink }),
    stroke('M780 700Q900 560 1100 500', p.paper, 5, 'opacity="0.5" stroke-dasharray="2 22"'),
    disc(1130, 486, 21, p.paper),
    shape('M1122 478l10 -6 10 8 -4 12h-12z', p.ink),
  ],
)

function floodlight(p: Palette, x: number): string {
  return (
    polygon(
      [
        [x - 70, 90],
        [x + 70, 90],
        [x + 420, 760],
        [x - 420, 760],
      ],
      p.glow,
      'opacity="0.07"',
    ) +
    pool(x, 80, 210, p.glow, 0.6, 0.08) +
    box(x - 7, 100, 14, 300, p.ink) +
    box(x - 84, 40, 168, 84, p.ink) +
    repeat(8, (index) => disc(x - 60 + (index % 4) * 40, 62 + Math.floor(index / 4) * 40, 15, p.paper))
  )
}

function fans(random: () => number, p: Palette): string {
  const inks = [p.accent, p.paper, mix(p.pale, p.mid, 0.5), mix(p.deep, p.mid, 0.5)]
  const data = inks.map(() => '')
  for (let row = 0; row < 7; row += 1) {
    for (let x = 10; x < 1600; x += 25) {
      const at = Math.floor(random() ** 1.5 * inks.length)
      const [left, top] = [x + between(random, -6, 6), 330 + row * 27 - x * 0.02 + between(random, -5, 5)]
      data[at] += `M${short(left - 8)} ${short(top + 20)}v-8q0 -6 4 -7a6 6 0 1 1 8 0q4 1 4 7v8z`
    }
  }
  return data.map((path, at) => shape(path, inks[at] ?? p.paper)).join('')
}

function goal(p: Palette): string {
  const net =
    repeat(9, (index) => `M${1180 + index * 50} 424L${1210 + index * 52} 690`) +
    repeat(7, (index) => `M1170 ${440 + index * 38}H1640`)
  return (
    stroke(net, p.paper, 2.4, 'opacity="0.5"') +
    stroke('M1170 724V420H1640', p.paper, 15) +
    stroke('M1180 724V420H1640', mix(p.pale, p.mid, 0.4), 5)
  )
}

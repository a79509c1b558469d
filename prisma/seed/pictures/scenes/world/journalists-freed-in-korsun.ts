import { box, mix, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, light, sky, streaks } from '../../kit/sky.ts'
import { bareTree } from '../../kit/trees.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A prison gate stands open on the morning; three people walk out into long light. */
export const journalistsFreedInKorsun = scene('journalists-freed-in-korsun', palettes.dawn, (p, random) => {
  const bars = repeat(5, (index) => `M${index * 36 + 16} ${-12 + index * 5}V${370 - index * 12}`)
  return [
    sky(random, [p.mid, p.pale, p.paper, p.glow], 620),
    light(830, 500, 96, p.paper, 3, 0.22),
    streaks(random, [60, 420], p.paper, { opacity: 0.6 }),
    hills(random, 560, 26, mix(p.pale, p.mid, 0.5)),
    bareTree(random, 700, 640, 200, mix(p.mid, p.deep, 0.3)),
    hills(random, 626, 8, mix(p.pale, p.glow, 0.4)),
    polygon(
      [
        [0, 110],
        [600, 190],
        [600, 700],
        [0, 830],
      ],
      p.deep,
    ),
    polygon(
      [
        [1060, 190],
        [1600, 100],
        [1600, 850],
        [1060, 700],
      ],
      mix(p.deep, p.ink, 0.4),
    ),
    hatch(random, { x: 0, y: 200, width: 590, height: 500 }, p.ink, {
      gap: 44,
      level: true,
      opacity: 0.4,
      weight: 4,
      slant: 10,
    }),
    gouges(random, { x: 1090, y: 220, width: 500, height: 460 }, p.mid, {
      count: 80,
      opacity: 0.35,
      slant: -0.08,
    }),
    repeat(8, (index) => box(index * 76, 100 + index * 10.5, 46, 40, p.deep)),
    stroke('M0 74Q300 130 600 160M1060 160Q1330 110 1600 60', p.ink, 4, 'stroke-dasharray="14 10"'),
    polygon(
      [
        [560, 150],
        [640, 160],
        [640, 708],
        [560, 716],
      ],
      p.ink,
    ),
    polygon(
      [
        [1030, 160],
        [1110, 150],
        [1110, 720],
        [1030, 708],
      ],
      p.ink,
    ),
    polygon(
      [
        [600, 690],
        [1060, 690],
        [1600, 840],
        [1600, 900],
        [0, 900],
        [0, 826],
      ],
      mix(p.pale, p.mid, 0.25),
    ),
    polygon(
      [
        [650, 690],
        [1020, 690],
        [1400, 900],
        [240, 900],
      ],
      p.glow,
      'opacity="0.7"',
    ),
    gouges(random, { x: 100, y: 720, width: 1400, height: 170 }, p.paper, {
      count: 80,
      length: 90,
      opacity: 0.6,
    }),
    shape('M640 230L480 190V800L640 700Z', p.ink, 'opacity="0.25"'),
    stroke('M636 236L462 196V808L636 700ZM636 470L462 500', p.ink, 14),
    `<g transform="translate(464 240)">${stroke(bars.replaceAll('V3', 'V4'), p.ink, 8)}</g>`,
    stroke(
      'M1034 236L1200 200V790L1034 700ZM1034 470L1200 500M1074 228V720M1116 222V744M1158 212V768',
      p.ink,
      12,
    ),
    ...[
      [770, 770, 214, p.accent],
      [866, 790, 226, p.deep],
      [968, 776, 206, p.mid],
    ].map(
      ([x, y, height, coat]) =>
        polygon(
          [
            [Number(x) - 14, Number(y)],
            [Number(x) + 16, Number(y)],
            [Number(x) + (Number(x) - 830) * 0.7 + 50, 900],
            [Number(x) + (Number(x) - 830) * 0.7 - 40, 900],
          ],
          p.ink,
          'opacity="0.3"',
        ) +
        person(Number(x), Number(y), Number(height), p.ink, {
          coat: String(coat),
          head: mix(p.ink, p.deep, 0.5),
          pose: x === 866 ? 'cheer' : 'walk',
          dress: x === 968,
          mirror: x === 968,
        }),
    ),
    birds(random, 880, 260, 200, p.ink, 9),
  ]
})

import { curve, mix, place, polygon, stroke } from '../../ink.ts'
import { hatch } from '../../kit/grain.ts'
import { hills } from '../../kit/land.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, sky, streaks } from '../../kit/sky.ts'
import { ferry, lifeboat } from '../../kit/vessels.ts'
import { ripples, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** An orange ferry stands by in a grey swell while a line goes out to the capsized boat. */
export const northQuayFerryRescue = scene('north-quay-ferry-rescue', palettes.gale, (p, random) => [
  sky(random, [mix(p.mid, p.deep, 0.4), p.mid, p.pale, p.paper], 430),
  cloud(random, 300, 150, 900, mix(p.mid, p.deep, 0.6), p.mid),
  cloud(random, 1250, 120, 1000, mix(p.mid, p.deep, 0.75), mix(p.mid, p.deep, 0.3)),
  cloud(random, 620, 270, 700, p.mid, p.pale),
  streaks(random, [280, 400], p.pale, { opacity: 0.7 }),
  hatch(random, { x: 900, y: 190, width: 640, height: 230 }, p.deep, { gap: 22, slant: -70, opacity: 0.25 }),
  hills(random, 410, 16, mix(p.mid, p.pale, 0.4), { bottom: 470 }),
  birds(random, 480, 240, 180, p.ink, 6),
  water(random, 440, p.pale, p.deep),
  ripples(random, 450, p.paper, { count: 60, opacity: 0.5 }),
  ferry(
    1020,
    590,
    920,
    { hull: p.accent, shade: mix(p.accent, p.ink, 0.35), house: p.paper, pane: p.deep, dark: p.ink },
    true,
  ),
  person(696, 505, 74, p.ink, { coat: p.ink, head: p.pale, pose: 'point', mirror: true }),
  person(744, 505, 70, p.ink, { coat: p.glow, head: p.pale, mirror: true }),
  swell(random, 606, p.mid, p.pale),
  stroke('M672 452C560 470 470 610 344 660', p.paper, 5),
  place(
    290,
    690,
    polygon(
      [
        [-150, 8],
        [-110, -30],
        [40, -46],
        [150, -4],
        [120, 20],
        [-120, 24],
      ],
      p.paper,
    ) +
      polygon(
        [
          [-120, -22],
          [40, -46],
          [52, -30],
          [-100, -10],
        ],
        mix(p.paper, p.mid, 0.3),
      ) +
      stroke('M-20 -40L-14 -66L18 -64', p.ink, 6),
    1,
    { degrees: -5 },
  ),
  lifeboat(
    560,
    748,
    330,
    { tube: p.accent, shade: mix(p.accent, p.ink, 0.4), crew: p.ink, helmet: p.glow },
    true,
  ),
  swell(random, 762, mix(p.mid, p.deep, 0.5), p.paper),
  swell(random, 836, p.deep, p.mid),
  ripples(random, 720, p.paper, { count: 26, opacity: 0.5 }),
])

function swell(random: () => number, y: number, ink: string, crest: string): string {
  const points = Array.from(
    { length: 9 },
    (_, at) => [-120 + at * 230, y + (at % 2 ? -16 : 16) + random() * 14] as const,
  )
  return `<path d="${curve(points)}L1800 900L-200 900Z" fill="${ink}" opacity="0.92"/>${stroke(curve(points), crest, 3, 'opacity="0.6"')}`
}

import { box, disc, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { streetLamp } from '../../kit/harbour.ts'
import { person } from '../../kit/people.ts'
import { birds, cloud, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { tramSide } from '../../kit/vehicles.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** The Bank of Verrin: a slab of columns seen from the corner, people small on its steps. */
export const bankOfVerrinHoldsRates = scene('bank-of-verrin-holds-rates', palettes.harvest, (p, random) => [
  sky(random, [p.accent, mix(p.accent, p.paper, 0.5), p.paper], 640),
  cloud(random, 260, 180, 620, mix(p.paper, p.pale, 0.3), p.paper),
  birds(random, 300, 300, 150, p.ink, 6),
  roofline(random, [-20, 620], 700, [120, 250], mix(p.accent, p.pale, 0.5), {
    windows: p.paper,
    lit: 0.35,
    wide: 90,
  }),
  facade(p),
  gouges(random, { x: 1350, y: 220, width: 240, height: 470 }, p.ink, {
    count: 60,
    slant: 0.25,
    opacity: 0.25,
  }),
  polygon(
    [
      [0, 716],
      [1600, 740],
      [1600, 900],
      [0, 900],
    ],
    mix(p.pale, p.mid, 0.5),
  ),
  polygon(
    [
      [480, 730],
      [1600, 744],
      [1600, 800],
      [260, 780],
    ],
    p.deep,
    'opacity="0.4"',
  ),
  hatch(random, { x: 0, y: 800, width: 1600, height: 100 }, p.deep, { gap: 18, level: true, opacity: 0.3 }),
  tramSide(250, 838, 560, { body: '#a8452c', shade: '#6d2b22', pane: p.paper, dark: p.ink, lamp: p.glow }),
  stroke('M0 846H1600', p.ink, 5),
  person(700, 728, 96, p.ink, { coat: p.ink, head: p.pale, pose: 'walk' }),
  person(860, 706, 82, p.ink, { coat: p.accent, head: p.ink, pose: 'walk', dress: true }),
  person(1040, 700, 80, p.ink, { coat: p.deep, head: p.pale, mirror: true, pose: 'walk', cap: p.ink }),
  person(1310, 860, 190, p.ink, { coat: p.accent, head: p.pale, pose: 'walk', mirror: true, cap: p.ink }),
  box(1262, 780, 44, 34, p.deep),
  streetLamp(1480, 876, 420, p.ink, p.glow, 2),
])

function facade(p: Palette): string {
  const stone = p.paper
  const column = repeat(7, (index) =>
    place(
      660 + index * 100,
      690 - index * 2,
      box(-26, -400, 52, 400, stone) +
        box(6, -400, 20, 400, mix(p.pale, p.mid, 0.4)) +
        box(-36, -16, 72, 16, stone) +
        polygon(
          [
            [-40, -418],
            [40, -418],
            [28, -396],
            [-28, -396],
          ],
          stone,
        ) +
        stroke('M-14 -388V-20M-4 -388V-20', p.pale, 3),
    ),
  )
  return (
    polygon(
      [
        [1340, 150],
        [1600, 210],
        [1600, 740],
        [1340, 720],
      ],
      mix(p.mid, p.deep, 0.35),
    ) +
    box(580, 220, 770, 500, mix(p.deep, p.ink, 0.35)) +
    repeat(
      6,
      (index) =>
        box(690 + index * 100, 360, 40, 130, p.glow) +
        box(690 + index * 100, 540, 40, 150, index === 2 ? p.ink : mix(p.deep, p.mid, 0.4)),
    ) +
    column +
    box(560, 226, 800, 58, stone) +
    box(560, 274, 800, 12, p.mid) +
    repeat(12, (index) => box(590 + index * 64, 240, 32, 18, p.pale)) +
    polygon(
      [
        [540, 226],
        [960, 70],
        [1380, 226],
      ],
      stone,
    ) +
    polygon(
      [
        [640, 212],
        [960, 94],
        [1280, 212],
      ],
      p.pale,
    ) +
    disc(960, 168, 36, p.glow) +
    shape('M936 178l6 -26 12 14 8 -20 8 20 12 -14 6 26z', p.deep) +
    repeat(4, (index) =>
      box(560 - index * 26, 690 + index * 14, 830 + index * 44, 15, mix(stone, p.mid, index * 0.17)),
    )
  )
}

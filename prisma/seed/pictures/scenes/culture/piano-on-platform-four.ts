import { box, disc, mix, oval, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges } from '../../kit/grain.ts'
import { person } from '../../kit/people.ts'
import { pool, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { tramSide } from '../../kit/vehicles.ts'
import type { Palette } from '../../palettes.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Somebody plays an upright piano under the iron roof of platform four. */
export const pianoOnPlatformFour = scene('piano-on-platform-four', palettes.chamber, (p, random) => [
  sky(random, [p.accent, mix(p.accent, p.paper, 0.5), p.paper, p.glow], 620),
  roofline(random, [-20, 1640], 620, [60, 150], mix(p.accent, p.pale, 0.4), { wide: 80 }),
  roof(p),
  box(0, 610, 1600, 60, mix(p.deep, p.ink, 0.4)),
  tramSide(330, 664, 760, {
    body: p.accent,
    shade: mix(p.accent, p.ink, 0.4),
    pane: p.glow,
    dark: p.ink,
    lamp: p.paper,
  }),
  polygon(
    [
      [0, 690],
      [1600, 660],
      [1600, 900],
      [0, 900],
    ],
    mix(p.pale, p.mid, 0.4),
  ),
  polygon(
    [
      [0, 690],
      [1600, 660],
      [1600, 680],
      [0, 716],
    ],
    p.paper,
  ),
  ...[240, 760, 1280].map((x) =>
    polygon(
      [
        [x, 690],
        [x + 240, 684],
        [x + 20, 910],
        [x - 330, 910],
      ],
      p.glow,
      'opacity="0.3"',
    ),
  ),
  gouges(random, { x: 0, y: 730, width: 1600, height: 160 }, p.deep, {
    count: 60,
    length: 150,
    opacity: 0.3,
  }),
  person(250, 790, 230, p.ink, { coat: p.mid, head: p.pale, cap: p.ink }),
  box(300, 720, 66, 74, p.deep),
  person(420, 800, 150, p.ink, { coat: p.glow, head: p.pale }),
  person(1470, 790, 236, p.ink, { coat: p.accent, head: mix(p.mid, p.ink, 0.5), mirror: true, dress: true }),
  pool(960, 830, 420, p.ink, 0.09, 0.16),
  piano(p),
  person(800, 836, 290, p.ink, { coat: p.deep, head: p.pale, pose: 'sit' }),
  box(752, 706, 100, 22, p.ink),
  stroke('M766 726V836M838 726V836', p.ink, 9),
  notes(p),
])

function roof(p: Palette): string {
  const bays = repeat(4, (index) => {
    const x = -60 + index * 480
    return (
      shape(`M${x} 250Q${x + 240} -40 ${x + 480} 250V220Q${x + 240} -90 ${x} 220Z`, p.ink) +
      stroke(
        `M${x + 80} 170V250M${x + 160} 120V250M${x + 240} 104V250M${x + 320} 120V250M${x + 400} 170V250M${x} 250H${x + 480}`,
        p.ink,
        7,
      ) +
      box(x - 12, 230, 24, 470, p.ink) +
      stroke(`M${x} 360Q${x + 20} 270 ${x + 100} 252M${x} 360Q${x - 20} 270 ${x - 100} 252`, p.ink, 9)
    )
  })
  const clock =
    box(736, 250, 8, 60, p.ink) +
    disc(740, 350, 56, p.ink) +
    disc(740, 350, 45, p.paper) +
    stroke('M740 350V318M740 350L764 362', p.accent, 6)
  return (
    polygon(
      [
        [0, 0],
        [1600, 0],
        [1600, 60],
        [0, 60],
      ],
      mix(p.deep, p.ink, 0.4),
    ) +
    bays +
    clock
  )
}

function piano(p: Palette): string {
  return place(
    1060,
    840,
    box(-120, -330, 330, 320, p.ink) +
      box(-110, -316, 310, 120, mix(p.deep, p.ink, 0.3)) +
      box(-96, -300, 130, 90, p.deep) +
      box(56, -300, 130, 90, p.deep) +
      box(-136, -344, 362, 20, mix(p.mid, p.ink, 0.3)) +
      polygon(
        [
          [-176, -186],
          [210, -186],
          [210, -150],
          [-176, -150],
        ],
        p.deep,
      ) +
      polygon(
        [
          [-170, -196],
          [120, -196],
          [130, -180],
          [-176, -180],
        ],
        p.paper,
      ) +
      repeat(13, (index) => box(-158 + index * 21, -196, 10, 9, p.ink)) +
      box(-160, -150, 20, 142, p.ink) +
      box(186, -150, 20, 142, p.ink) +
      polygon(
        [
          [-60, -330],
          [60, -340],
          [76, -250],
          [-50, -244],
        ],
        p.paper,
        'transform="translate(-20 10)"',
      ) +
      stroke('M-60 -298L30 -306M-56 -274L34 -282', p.ink, 4) +
      box(-6, -30, 30, 10, p.glow) +
      oval(45, 0, 200, 14, p.ink) +
      disc(170, -362, 18, p.accent) +
      stroke('M170 -344V-380', p.ink, 4),
  )
}

function notes(p: Palette): string {
  const note = (x: number, y: number, size: number, ink: string) =>
    place(
      x,
      y,
      oval(0, 0, 15, 11, ink, 'transform="rotate(-18)"') +
        stroke('M13 -4V-64', ink, 5) +
        shape('M13 -64Q40 -52 34 -24Q32 -42 13 -46Z', ink),
      size,
    )
  return (
    note(1180, 430, 1.1, p.deep) +
    note(1270, 370, 0.9, p.mid) +
    note(1360, 400, 1.2, p.accent) +
    note(1090, 390, 0.8, p.mid)
  )
}

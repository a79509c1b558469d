import { box, disc, mix, polygon, repeat, shape, stroke } from '../../ink.ts'
import { beard, features, ground, head, shoulders, spectacles } from '../../kit/bust.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { palettes } from '../../palettes.ts'
import { portrait } from '../../scene.ts'

/** Jun Okada: a straight fringe, round spectacles, an oilskin with its hood down. */
export const junOkada = portrait('jun-okada', palettes.chalk, (p, random) => [
  ground(p.mid, p.pale),
  shape('M210 600Q220 500 400 500Q580 500 590 600Q500 660 400 650Q300 660 210 600Z', '#c98a1e'),
  shoulders('#eeb13c', '#c98a1e'),
  head({ lit: '#f0cdb0', shade: '#d2a186', line: '#201a1c' }),
  features({ lit: '#f0cdb0', shade: '#d2a186', line: '#201a1c' }, { brow: 8 }),
  shape(
    'M288 350Q258 140 404 140Q548 146 514 350Q504 330 500 282L474 276L452 284L424 268L398 284L366 268L340 284L306 278Q300 320 288 350Z',
    '#1b1a20',
  ),
  shape('M452 284L424 268Q450 190 404 140Q548 146 514 350Q504 330 500 282L474 276Z', '#0f0e13'),
  stroke('M320 250Q330 190 380 168M356 250Q370 200 410 180', '#565a6c', 7),
  spectacles('#7a3b2c', p.paper),
  polygon(
    [
      [340, 540],
      [300, 590],
      [370, 700],
      [400, 640],
    ],
    '#f7cd74',
  ),
  polygon(
    [
      [460, 540],
      [500, 590],
      [430, 700],
      [400, 640],
    ],
    '#d79a2b',
  ),
  shape('M350 548Q400 610 450 548L440 600Q400 640 360 600Z', '#2f5566'),
  stroke('M400 650V820', '#8a5c12', 7),
  stroke('M352 600Q346 680 356 730M448 600Q456 670 446 720', p.paper, 8),
  box(349, 726, 14, 26, p.ink),
  box(439, 716, 14, 26, p.ink),
  gouges(random, { x: 120, y: 640, width: 220, height: 150 }, '#f9dc9c', {
    count: 24,
    length: 60,
    slant: 1.2,
    opacity: 0.7,
  }),
])

/** Ruth Ellery: white curls, large red spectacles, a black roll neck and beads. */
export const ruthEllery = portrait('ruth-ellery', palettes.chamber, (p, random) => {
  const curl = (index: number) => {
    const turn = Math.PI * (0.86 + (index / 25) * 1.28)
    return { x: 402 + Math.cos(turn) * 128, y: 300 + Math.sin(turn) * 142, size: 44 + (index % 3) * 7 }
  }
  const curls = repeat(26, (index) => {
    const { x, y, size } = curl(index)
    return disc(x, y, size, index > 15 ? '#cfc8bf' : '#f0ebe2')
  })
  const cuts = repeat(13, (index) => {
    const { x, y } = curl(index * 2)
    return stroke(`M${Math.round(x - 20)} ${Math.round(y + 6)}q6 -30 34 -20q18 12 4 26`, '#b0a79c', 5)
  })
  return [
    ground(p.deep, p.accent),
    disc(400, 260, 150, '#d9d2c8'),
    shoulders('#201a24', '#131017', 14),
    head({ lit: '#f0c6aa', shade: '#d39c80', line: '#5d4a48' }),
    shape('M338 500Q400 560 462 500L474 590Q400 640 326 590Z', '#2c2531'),
    features({ lit: '#f0c6aa', shade: '#d39c80', line: '#5d4a48' }, { brow: 7, smile: 11 }),
    curls,
    cuts,
    spectacles('#c3362f', p.paper),
    ...Array.from({ length: 13 }, (_, at) =>
      disc(276 + at * 21, 640 + Math.sin((at / 12) * Math.PI) * 90, 15, at % 2 ? p.glow : '#c3362f'),
    ),
    hatch(random, { x: 340, y: 520, width: 120, height: 80 }, mix('#2c2531', p.paper, 0.3), {
      gap: 13,
      opacity: 0.5,
    }),
  ]
})

/** Dara Quinn: copper hair shaved at the sides, freckles, a track jacket. */
export const daraQuinn = portrait('dara-quinn', palettes.floodlight, (p, random) => [
  ground(p.mid, p.pale),
  shoulders(p.deep, p.ink),
  head({ lit: '#f7d6bd', shade: '#e0a98a', line: '#7a3a1e' }),
  features({ lit: '#f7d6bd', shade: '#e0a98a', line: '#7a3a1e' }, { brow: 10, smile: 13 }),
  repeat(12, (index) =>
    disc(334 + (index % 6) * 11 + (index > 5 ? 76 : 0), 360 + ((index * 7) % 18), 3, '#c9835e'),
  ),
  shape(
    'M298 310Q286 220 316 190L330 250Q308 270 298 310ZM502 310Q514 220 484 190L474 250Q492 270 502 310Z',
    '#a24a22',
  ),
  shape(
    'M300 250Q270 120 390 112Q540 90 526 210Q520 250 480 262Q460 220 420 232Q360 250 300 250Z',
    '#cf6a2d',
  ),
  shape('M420 232Q470 190 450 108Q540 100 526 210Q520 250 480 262Q460 220 420 232Z', '#a24a22'),
  stroke('M316 224Q340 150 420 140M350 226Q380 170 450 160M400 220Q430 190 480 188', '#f0a566', 7),
  shape('M332 528Q300 560 318 620L400 690L482 620Q500 560 468 528L452 600L400 650L348 600Z', p.accent),
  stroke('M400 670V820', p.paper, 8),
  stroke('M170 620L220 820M206 606L262 820', p.paper, 12),
  stroke('M630 620L580 820M594 606L538 820', p.pale, 12),
  gouges(random, { x: 260, y: 680, width: 120, height: 110 }, p.mid, {
    count: 16,
    length: 40,
    slant: 1.2,
    opacity: 0.6,
  }),
])

/** Pavel Novik: a flat cap, a grey beard and a camera on its strap. */
export const pavelNovik = portrait('pavel-novik', palettes.alpine, (p, random) => [
  ground(p.accent, p.glow),
  shoulders('#4a5a4a', '#333f35'),
  polygon(
    [
      [338, 540],
      [400, 640],
      [462, 540],
      [400, 606],
    ],
    '#c9c2b0',
  ),
  head({ lit: '#eabf9f', shade: '#c68f70', line: '#4b4744' }),
  features({ lit: '#eabf9f', shade: '#c68f70', line: '#4b4744' }, { brow: 13, smile: 3 }),
  beard('#a9a49b', '#7f7a73'),
  stroke('M330 420Q350 460 384 480M350 410Q366 440 396 456', '#d5d0c6', 6),
  shape(
    'M292 318Q286 270 300 230L330 246Q306 276 304 318ZM508 318Q514 270 500 230L474 246Q494 276 496 318Z',
    '#8d877f',
  ),
  shape('M268 256Q250 130 400 122Q560 124 536 250Q480 222 400 226Q320 228 268 256Z', p.deep),
  shape('M420 122Q560 124 536 250Q500 232 450 228Q480 170 420 122Z', p.ink),
  shape('M262 262Q300 214 400 216Q440 218 470 226Q380 232 300 290Q266 288 262 262Z', p.ink),
  hatch(random, { x: 300, y: 140, width: 140, height: 70 }, p.mid, { gap: 16, opacity: 0.6, slant: 12 }),
  stroke('M312 548L250 700M488 548L540 690', '#1c1a1c', 20),
  box(230, 690, 330, 150, '#1c1a1c'),
  box(330, 664, 130, 40, '#1c1a1c'),
  disc(396, 772, 76, p.deep),
  disc(396, 772, 58, '#0f1016'),
  disc(396, 772, 34, p.mid),
  disc(380, 756, 12, p.paper),
  box(500, 706, 36, 16, p.glow),
])

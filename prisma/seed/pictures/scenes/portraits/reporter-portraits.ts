import { disc, polygon, shape, stroke } from '../../ink.ts'
import { beard, features, ground, head, shoulders, spectacles } from '../../kit/bust.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { palettes } from '../../palettes.ts'
import { portrait } from '../../scene.ts'

const fair = { lit: '#f3cfae', shade: '#dba27e', line: '#5b3a2c' }
const brown = { lit: '#a9714c', shade: '#7d4c33', line: '#22140f' }
const olive = { lit: '#dcab7f', shade: '#b47f58', line: '#2c1a16' }
const tan = { lit: '#e6b78c', shade: '#c08a63', line: '#3a2019' }

/** Maren Holt: a grey bob and a trench coat with its collar up. */
export const marenHolt = portrait('maren-holt', palettes.lagoon, (p, random) => [
  ground(p.deep, p.mid),
  shape(
    'M276 470Q246 300 290 216Q330 140 420 146Q520 150 530 270Q536 380 524 470Q470 500 400 490Q330 500 276 470Z',
    '#b9b2a6',
  ),
  shoulders('#c9a36a', '#a17c49'),
  head(fair),
  features({ ...fair, line: '#4a4a52' }),
  shape(
    'M276 470Q246 300 290 216Q330 140 420 146Q520 150 530 270Q536 380 524 470Q504 470 488 452Q510 350 478 250Q420 270 352 214Q322 270 318 330Q310 400 322 456Q300 474 276 470Z',
    '#d8d2c6',
  ),
  shape(
    'M478 250Q430 160 380 150Q520 140 530 270Q536 380 524 470Q504 470 488 452Q510 350 478 250Z',
    '#a39b90',
  ),
  gouges(random, { x: 290, y: 180, width: 130, height: 60 }, '#ffffff', {
    count: 12,
    length: 60,
    slant: -0.6,
    opacity: 0.6,
  }),
  polygon(
    [
      [330, 520],
      [230, 590],
      [300, 720],
      [396, 640],
    ],
    '#dcb983',
  ),
  polygon(
    [
      [470, 520],
      [572, 590],
      [500, 720],
      [404, 640],
    ],
    '#b18a54',
  ),
  polygon(
    [
      [348, 548],
      [400, 640],
      [452, 548],
      [400, 610],
    ],
    p.accent,
  ),
  stroke('M400 650V820M150 660L210 690', '#7d5e36', 6),
  disc(436, 740, 11, '#7d5e36'),
])

/** Tobias Anand: short hair, beard, spectacles, suit and tie. */
export const tobiasAnand = portrait('tobias-anand', palettes.harvest, (p, random) => [
  ground(p.mid, p.pale),
  shoulders('#23344a', '#16222f'),
  polygon(
    [
      [336, 536],
      [400, 700],
      [464, 536],
      [400, 606],
    ],
    p.paper,
  ),
  polygon(
    [
      [384, 618],
      [416, 618],
      [424, 650],
      [416, 820],
      [384, 820],
      [376, 650],
    ],
    '#a5382d',
  ),
  head(brown),
  features(brown, { brow: 12, smile: 5 }),
  beard('#1f1512', '#140d0b'),
  shape(
    'M294 320Q276 160 400 150Q524 156 506 320Q496 262 470 236Q400 216 330 236Q304 262 294 320Z',
    '#1f1512',
  ),
  gouges(random, { x: 310, y: 168, width: 120, height: 50 }, '#6b5347', {
    count: 14,
    length: 34,
    slant: -0.4,
    opacity: 0.7,
  }),
  spectacles('#0f0b0a', p.paper, true),
  polygon(
    [
      [330, 532],
      [270, 590],
      [340, 760],
      [392, 820],
      [400, 700],
    ],
    '#2e4460',
  ),
  polygon(
    [
      [470, 532],
      [530, 590],
      [460, 760],
      [408, 820],
      [400, 700],
    ],
    '#1b2a3c',
  ),
  hatch(random, { x: 110, y: 640, width: 150, height: 150 }, '#4a6488', { gap: 17, opacity: 0.5 }),
])

/** Leila Farouk: long dark waves and a patterned scarf. */
export const leilaFarouk = portrait('leila-farouk', palettes.brick, (p, random) => [
  ground(p.mid, p.pale),
  shape(
    'M250 640Q200 420 270 240Q320 130 420 140Q560 150 556 330Q610 480 560 660Q480 700 400 690Q310 700 250 640Z',
    '#2a1714',
  ),
  shoulders('#2f5d5a', '#1e403f', 10),
  head(olive),
  features(olive, { brow: 11 }),
  shape(
    'M250 640Q200 420 270 240Q320 130 420 140Q380 180 356 220Q318 290 312 380Q300 480 330 560Q300 640 250 640Z',
    '#3a211b',
  ),
  shape(
    'M356 220Q420 130 420 140Q560 150 556 330Q610 480 560 660Q510 640 484 560Q510 420 490 330Q470 230 400 200Q370 206 356 220Z',
    '#24120f',
  ),
  stroke(
    'M290 260Q250 380 276 520M320 220Q280 330 290 460M520 260Q560 380 530 560',
    '#6b4032',
    7,
    'opacity="0.7"',
  ),
  shape(
    'M286 560Q330 520 350 530Q400 590 456 530Q500 530 530 580Q560 650 480 680Q400 710 320 680Q250 640 286 560Z',
    p.glow,
  ),
  shape('M456 530Q500 530 530 580Q560 650 480 680Q440 694 400 696Q480 640 456 530Z', '#d99a35'),
  shape('M380 690Q440 660 470 690L500 820H400Z', '#d99a35'),
  stroke('M300 590Q400 660 516 592M296 630Q400 700 510 634', '#b4412d', 9),
  gouges(random, { x: 300, y: 570, width: 200, height: 100 }, p.paper, {
    count: 16,
    length: 16,
    opacity: 0.8,
  }),
])

/** Inês Carvalho: hair up in a knot, gold earrings, a sharp jacket. */
export const inesCarvalho = portrait('ines-carvalho', palettes.dawn, (p, random) => [
  ground(p.deep, p.mid),
  disc(420, 128, 68, '#3b2320'),
  stroke('M376 110Q420 80 462 112M370 140Q420 112 470 146', '#6d4437', 6),
  shape('M288 350Q262 150 400 146Q540 150 512 350Q470 380 400 360Q330 380 288 350Z', '#2c1917'),
  shoulders('#f0e7d8', '#cdbfae'),
  polygon(
    [
      [336, 536],
      [400, 730],
      [464, 536],
      [400, 600],
    ],
    p.accent,
  ),
  head(tan),
  features(tan, { brow: 9, smile: 12 }),
  shape(
    'M290 340Q270 150 400 148Q534 152 510 340Q500 270 456 214Q380 236 318 260Q296 296 290 340Z',
    '#3b2320',
  ),
  shape('M456 214Q420 160 400 148Q534 152 510 340Q500 270 456 214Z', '#241412'),
  stroke('M316 250Q370 190 440 196M340 220Q390 172 440 176', '#6d4437', 6),
  disc(294, 388, 15, p.glow),
  disc(506, 388, 15, p.glow),
  polygon(
    [
      [330, 530],
      [250, 600],
      [310, 640],
      [290, 670],
      [396, 820],
      [400, 730],
    ],
    '#fbf4e8',
  ),
  polygon(
    [
      [470, 530],
      [550, 600],
      [490, 640],
      [510, 670],
      [404, 820],
      [400, 730],
    ],
    '#ddd0be',
  ),
  hatch(random, { x: 540, y: 640, width: 150, height: 160 }, '#8e7f72', { gap: 16, opacity: 0.4 }),
])

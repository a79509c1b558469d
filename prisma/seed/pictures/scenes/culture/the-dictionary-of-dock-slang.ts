import { box, curve, mix, oval, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { quayCrane } from '../../kit/harbour.ts'
import { light, sky } from '../../kit/sky.ts'
import { roofline } from '../../kit/town.ts'
import { sloop } from '../../kit/vessels.ts'
import { ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** A fat old dictionary stands on the quay like a warehouse, tied round with rope. */
export const theDictionaryOfDockSlang = scene('the-dictionary-of-dock-slang', palettes.dusk, (p, random) => {
  const rope = (points: readonly (readonly [number, number])[]) =>
    stroke(curve(points), p.ink, 36) +
    stroke(curve(points), p.glow, 28) +
    stroke(curve(points), mix(p.accent, p.ink, 0.3), 28, 'stroke-dasharray="1 30"')
  return [
    sky(random, [p.deep, p.mid, p.pale, p.paper], 560),
    light(300, 380, 70, p.glow, 2.6, 0.18),
    roofline(random, [-20, 700], 566, [20, 80], mix(p.mid, p.pale, 0.3), { wide: 56 }),
    quayCrane(440, 566, 260, mix(p.mid, p.deep, 0.3)),
    water(random, 562, p.pale, p.deep),
    shimmer(random, 300, 566, p.glow, { width: 150 }),
    ripples(random, 570, p.paper, { to: 800, count: 50, opacity: 0.4 }),
    sloop(160, 640, 220, { sail: p.paper, shade: p.pale, hull: p.accent, dark: p.ink }),
    polygon(
      [
        [-20, 910],
        [-20, 820],
        [460, 760],
        [1620, 740],
        [1620, 910],
      ],
      mix(p.deep, p.ink, 0.4),
    ),
    gouges(random, { x: 0, y: 780, width: 1600, height: 120 }, p.mid, {
      count: 90,
      length: 120,
      opacity: 0.4,
    }),
    polygon(
      [
        [560, 800],
        [1240, 850],
        [1620, 800],
        [1620, 770],
        [1300, 760],
      ],
      p.ink,
      'opacity="0.6"',
    ),
    polygon(
      [
        [1180, 190],
        [1420, 130],
        [1420, 760],
        [1180, 840],
      ],
      p.paper,
    ),
    repeat(13, (index) =>
      stroke(`M${1192 + index * 18} ${196 - index * 4.6}V${828 - index * 6}`, mix(p.pale, p.mid, 0.4), 3),
    ),
    polygon(
      [
        [1180, 170],
        [1440, 108],
        [1440, 132],
        [1190, 196],
      ],
      mix(p.accent, p.ink, 0.4),
    ),
    polygon(
      [
        [1180, 828],
        [1440, 746],
        [1440, 772],
        [1190, 858],
      ],
      mix(p.accent, p.ink, 0.55),
    ),
    polygon(
      [
        [640, 120],
        [1190, 170],
        [1190, 858],
        [640, 800],
      ],
      p.accent,
    ),
    polygon(
      [
        [560, 150],
        [640, 120],
        [640, 800],
        [560, 780],
      ],
      mix(p.accent, p.ink, 0.45),
    ),
    hatch(random, { x: 660, y: 150, width: 500, height: 640 }, mix(p.accent, p.ink, 0.5), {
      gap: 23,
      opacity: 0.35,
      slant: 14,
    }),
    polygon(
      [
        [700, 178],
        [1130, 216],
        [1130, 790],
        [700, 746],
      ],
      'none',
      `stroke="${p.glow}" stroke-width="9"`,
    ),
    shape('M915 290L940 370L1020 400L940 424L915 510L890 418L810 384L890 362Z', p.glow),
    oval(915, 398, 26, 28, p.accent),
    repeat(3, (index) => stroke(`M800 ${580 + index * 44}L1030 ${598 + index * 44}`, p.glow, 12)),
    repeat(4, (index) =>
      polygon(
        [
          [566, 230 + index * 140],
          [634, 212 + index * 144],
          [634, 226 + index * 144],
          [566, 244 + index * 140],
        ],
        p.glow,
      ),
    ),
    rope([
      [556, 520],
      [640, 536],
      [920, 566],
      [1190, 570],
      [1300, 530],
      [1424, 480],
    ]),
    rope([
      [1190, 566],
      [1240, 660],
      [1180, 760],
      [1260, 850],
      [1400, 830],
      [1390, 780],
      [1290, 800],
      [1330, 880],
      [1500, 850],
      [1640, 870],
    ]),
    oval(1192, 568, 34, 38, mix(p.accent, p.ink, 0.3)),
    oval(1192, 566, 24, 28, p.glow),
    polygon(
      [
        [380, 800],
        [396, 740],
        [444, 740],
        [460, 800],
      ],
      p.ink,
    ),
    box(376, 726, 88, 22, p.ink),
  ]
})

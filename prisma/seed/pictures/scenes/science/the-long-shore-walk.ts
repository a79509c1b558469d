import { box, curve, lines, mix, place, polygon, repeat, shape, stroke } from '../../ink.ts'
import { gouges, hatch } from '../../kit/grain.ts'
import { jetty } from '../../kit/harbour.ts'
import { grass, hills } from '../../kit/land.ts'
import { birds, cloud, light, sky, streaks } from '../../kit/sky.ts'
import { dinghy } from '../../kit/vessels.ts'
import { reflection, ripples, shimmer, water } from '../../kit/water.ts'
import { palettes } from '../../palettes.ts'
import { scene } from '../../scene.ts'

/** Steps cut in the chalk go down to a strip of bright sea. */
export const theLongShoreSteps = scene('the-long-shore-1', palettes.chalk, (p, random) => [
  sky(random, [p.mid, p.pale, p.paper], 330),
  light(830, 180, 56, p.glow, 2.4, 0.2),
  water(random, 320, p.pale, p.deep, 640),
  shimmer(random, 830, 324, p.paper, { width: 110, bottom: 640 }),
  ripples(random, 330, p.paper, { bottom: 620, from: 500, to: 1200 }),
  shape('M-10 -10H560L590 120L540 260L640 400L600 620L500 910H-10Z', p.paper),
  shape('M400 -10H560L590 120L540 260L640 400L600 620L500 910H330Q480 620 440 420T470 140Z', p.pale),
  shape('M1610 -10H1120L1070 160L1110 300L1010 470L1060 640L1160 910H1610Z', mix(p.pale, p.mid, 0.5)),
  shape(
    'M1120 -10L1070 160L1110 300L1010 470L1060 640L1160 910H1260Q1130 640 1150 470T1200 160L1220 -10Z',
    mix(p.mid, p.deep, 0.3),
  ),
  gouges(random, { x: 10, y: 20, width: 460, height: 840 }, p.mid, {
    count: 120,
    slant: 1.3,
    length: 80,
    opacity: 0.4,
  }),
  gouges(random, { x: 1180, y: 20, width: 410, height: 840 }, p.deep, {
    count: 110,
    slant: 1.8,
    length: 80,
    opacity: 0.4,
  }),
  repeat(11, (index, share) => {
    const [y, half, middle] = [600 + share ** 1.5 * 300, 90 + share * 230, 820 - share * 16]
    return (
      polygon(
        [
          [middle - half, y],
          [middle + half, y],
          [middle + half * 1.1, y + 16 + share * 16],
          [middle - half * 1.1, y + 16 + share * 16],
        ],
        index % 2 ? p.paper : mix(p.paper, p.glow, 0.3),
      ) +
      polygon(
        [
          [middle - half * 1.1, y + 14 + share * 14],
          [middle + half * 1.1, y + 14 + share * 14],
          [middle + half * 1.14, y + 34 + share * 26],
          [middle - half * 1.14, y + 34 + share * 26],
        ],
        mix(p.mid, p.deep, 0.2),
      )
    )
  }),
  stroke('M560 910L690 560M560 800V700M620 690V600M680 590V540M540 740L700 520', p.ink, 9),
  grass(random, [-10, 540], 26, p.accent, { count: 30, height: 30 }),
  grass(random, [1120, 1620], 60, p.accent, { count: 60, height: 80, sink: 0 }),
  birds(random, 800, 240, 130, p.ink, 6),
])

/** A fence leans out over a cliff edge that has gone from under it. */
export const theLongShoreFence = scene('the-long-shore-2', palettes.harvest, (p, random) => [
  sky(random, [p.accent, mix(p.accent, p.paper, 0.5), p.paper, p.glow], 520),
  cloud(random, 1160, 180, 760, mix(p.paper, p.pale, 0.3), p.paper),
  light(1180, 430, 62, p.paper, 2.4, 0.24),
  water(random, 520, mix(p.accent, p.paper, 0.5), mix(p.accent, p.ink, 0.45)),
  shimmer(random, 1180, 524, p.glow, { width: 150 }),
  ripples(random, 530, p.paper, { count: 60, from: 700, opacity: 0.45 }),
  shape(
    `${curve([
      [-20, 470],
      [260, 440],
      [560, 470],
      [800, 500],
    ])}L900 540L840 610L900 700L820 780L860 910H-20Z`,
    p.mid,
  ),
  shape('M800 500L900 540L840 610L900 700L820 780L860 910H560Q720 760 690 640T720 500Z', p.deep),
  repeat(5, (index) =>
    shape(
      `M${-20} ${590 + index * 62}Q400 ${560 + index * 62} ${850 - (index % 2) * 30} ${600 + index * 62}`,
      'none',
      `stroke="${mix(p.deep, p.mid, 0.4)}" stroke-width="10" opacity="0.6"`,
    ),
  ),
  gouges(random, { x: 0, y: 560, width: 720, height: 340 }, p.pale, {
    count: 120,
    length: 70,
    opacity: 0.45,
    slant: 0.05,
  }),
  shape(
    `${curve([
      [-20, 470],
      [260, 440],
      [560, 470],
      [800, 500],
    ])}L920 544L780 540L560 512L260 490L-20 520Z`,
    '#7a8a45',
  ),
  ...[60, 220, 380, 540, 690].map((x, at) =>
    place(x, 470 + (at > 2 ? 10 + (at - 3) * 16 : 0), box(-9, -150, 18, 170, p.ink), 1, {
      degrees: at < 2 ? -2 : (at - 1) * 6,
    }),
  ),
  stroke(
    'M-10 350L60 352L222 356L398 366L590 384L790 430L960 560M-10 410L62 412L226 414L390 424L570 440L760 480L930 640',
    p.ink,
    6,
  ),
  place(900, 520, box(-8, -70, 16, 150, p.ink), 1, { degrees: 62 }),
  place(970, 620, box(-7, -60, 14, 120, p.ink), 1, { degrees: 100 }),
  grass(random, [-20, 820], 476, mix('#7a8a45', p.ink, 0.4), { count: 110, height: 70, lean: 30, sink: 36 }),
  birds(random, 1080, 300, 170, p.ink, 7),
])

/** A boat shed on stilts over the mud at low water. */
export const theLongShoreShed = scene('the-long-shore-3', palettes.dawn, (p, random) => {
  const shed =
    jetty([500, 1180], 560, 720, p.ink, { gap: 84, weight: 13 }) +
    polygon(
      [
        [560, 340],
        [1080, 340],
        [1080, 560],
        [560, 560],
      ],
      p.accent,
    ) +
    polygon(
      [
        [900, 340],
        [1080, 340],
        [1080, 560],
        [900, 560],
      ],
      mix(p.accent, p.ink, 0.4),
    ) +
    polygon(
      [
        [520, 348],
        [610, 220],
        [880, 220],
        [926, 348],
      ],
      p.deep,
    ) +
    polygon(
      [
        [926, 348],
        [880, 220],
        [990, 250],
        [1116, 348],
      ],
      p.ink,
    ) +
    box(640, 410, 150, 150, p.ink) +
    box(660, 430, 50, 60, p.glow) +
    box(720, 430, 50, 60, p.glow) +
    box(960, 420, 60, 60, p.glow) +
    stroke('M1180 550L1420 690M1180 520L1420 660M1240 556v30M1300 590v30M1360 625v30', p.ink, 8) +
    box(1000, 180, 20, 90, p.ink)
  return [
    sky(random, [p.deep, p.mid, p.pale, p.glow], 560),
    light(300, 470, 66, p.paper, 2.8, 0.2),
    streaks(random, [80, 430], p.pale, { opacity: 0.5 }),
    hills(random, 530, 18, mix(p.mid, p.pale, 0.3)),
    water(random, 566, p.pale, p.deep),
    shimmer(random, 300, 570, p.paper, { width: 150 }),
    reflection(716, 0.4, shed, 0.5),
    ripples(random, 580, p.paper, { count: 60, opacity: 0.35 }),
    shed,
    hatch(random, { x: 560, y: 350, width: 340, height: 200 }, p.ink, { gap: 22, level: true, opacity: 0.3 }),
    dinghy(380, 760, 240, p.ink, p.deep),
    stroke(
      lines([
        [470, 740],
        [560, 690],
      ]),
      p.ink,
      4,
    ),
    shape(
      `${curve([
        [800, 910],
        [1000, 830],
        [1250, 800],
        [1640, 760],
      ])}L1640 910Z`,
      mix(p.deep, p.ink, 0.6),
    ),
    grass(random, [980, 1600], 870, p.ink, { count: 90, height: 130, sink: 30, lean: 20 }),
    birds(random, 1240, 260, 150, p.ink, 7),
  ]
})

import type { Point } from '../ink.ts'
import { curve, disc, lines, oval, place, shape, stroke } from '../ink.ts'

type Limb = readonly [Point, Point, Point]
type Pose = { legs: readonly [Limb, Limb]; arms: readonly [Limb, Limb]; lean: number }

// Joints in hundredths of a figure's height, feet at 0, head up; x grows the way the figure faces.
const poses = {
  stand: {
    lean: 0,
    legs: [
      [
        [-3, -50],
        [-4, -25],
        [-4, 0],
      ],
      [
        [3, -50],
        [4, -25],
        [5, 0],
      ],
    ],
    arms: [
      [
        [-8, -78],
        [-11, -62],
        [-10, -48],
      ],
      [
        [8, -78],
        [11, -62],
        [10, -48],
      ],
    ],
  },
  walk: {
    lean: 2,
    legs: [
      [
        [-1, -50],
        [-5, -26],
        [-15, -3],
      ],
      [
        [1, -50],
        [8, -27],
        [11, 0],
      ],
    ],
    arms: [
      [
        [-3, -78],
        [-10, -64],
        [-8, -50],
      ],
      [
        [4, -78],
        [9, -63],
        [16, -54],
      ],
    ],
  },
  run: {
    lean: 9,
    legs: [
      [
        [0, -50],
        [-4, -30],
        [-27, -26],
      ],
      [
        [2, -50],
        [19, -38],
        [12, -6],
      ],
    ],
    arms: [
      [
        [4, -77],
        [-10, -68],
        [-9, -54],
      ],
      [
        [9, -77],
        [14, -62],
        [27, -66],
      ],
    ],
  },
  point: {
    lean: 1,
    legs: [
      [
        [-3, -50],
        [-6, -25],
        [-8, 0],
      ],
      [
        [3, -50],
        [5, -25],
        [6, 0],
      ],
    ],
    arms: [
      [
        [-8, -78],
        [-12, -63],
        [-9, -48],
      ],
      [
        [7, -78],
        [18, -80],
        [31, -84],
      ],
    ],
  },
  cheer: {
    lean: 0,
    legs: [
      [
        [-3, -50],
        [-7, -25],
        [-8, 0],
      ],
      [
        [3, -50],
        [7, -25],
        [8, 0],
      ],
    ],
    arms: [
      [
        [-7, -78],
        [-15, -90],
        [-12, -107],
      ],
      [
        [7, -78],
        [15, -90],
        [12, -107],
      ],
    ],
  },
  kick: {
    lean: -6,
    legs: [
      [
        [-2, -50],
        [-5, -25],
        [-7, 0],
      ],
      [
        [2, -50],
        [17, -38],
        [35, -30],
      ],
    ],
    arms: [
      [
        [-9, -78],
        [-22, -72],
        [-33, -80],
      ],
      [
        [3, -78],
        [12, -66],
        [20, -72],
      ],
    ],
  },
  sit: {
    lean: 3,
    legs: [
      [
        [0, -46],
        [22, -44],
        [22, -20],
      ],
      [
        [2, -46],
        [25, -45],
        [26, -20],
      ],
    ],
    arms: [
      [
        [-2, -74],
        [2, -58],
        [16, -56],
      ],
      [
        [4, -74],
        [8, -58],
        [20, -56],
      ],
    ],
  },
} satisfies Record<string, Pose>

/** A figure's clothes: `dress` is a skirt or long coat over the legs, `cap` an ink for a hat, `head` one for skin. */
type Figure = {
  pose?: keyof typeof poses
  coat?: string
  head?: string
  cap?: string
  dress?: boolean
  mirror?: boolean
}

/** Returns a person in bold silhouette, feet at x, y, `height` tall, facing right unless mirrored. */
export function person(x: number, y: number, height: number, ink: string, figure: Figure = {}): string {
  const { pose = 'stand', coat = ink, head = ink, cap, dress = false, mirror = false } = figure
  const { legs, arms, lean } = poses[pose]
  const [back, front] = arms
  const limb = (joints: Limb, width: number, colour: string) => stroke(curve(joints), colour, width)
  const torso = `${lines([
    [-8 + lean, -80],
    [8 + lean, -80],
    [9 + lean * 0.5, -66],
    [6, -47],
    [-6, -47],
    [-9 + lean * 0.5, -66],
  ])}Z`
  const skirt = `M${-8 + lean} -80L${8 + lean} -80Q9 -60 15 -22L-14 -22Q-9 -60 ${-8 + lean} -80Z`
  const parts =
    limb(back, 5.4, coat) +
    legs.map((leg) => limb(leg, 7, ink)).join('') +
    shape(dress ? skirt : torso, coat, `stroke="${coat}" stroke-width="4" stroke-linejoin="round"`) +
    disc(lean * 1.3, -91, 7, head) +
    limb(front, 5.6, coat) +
    (cap ? oval(lean * 1.3, -95, 8.2, 4, cap) : '')
  return place(x, y, parts, Math.round(height * 1.02) / 100, { mirror })
}

/** Returns a row of heads and shoulders seen from behind, as a crowd's front edge at height y. */
export function crowd(points: readonly Point[], size: number, ink: string): string {
  return points
    .map(
      ([x, y]) =>
        disc(x, y - size * 0.6, size * 0.36, ink) + oval(x, y + size * 0.5, size * 0.78, size * 0.8, ink),
    )
    .join('')
}

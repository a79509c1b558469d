import { box, disc, lines, oval, place, polygon, repeat, shape, stroke } from '../ink.ts'

/** Returns a double-ended harbour ferry, waterline at x, y, about `length` long. */
export function ferry(
  x: number,
  y: number,
  length: number,
  inks: { hull: string; shade: string; house: string; pane: string; dark: string },
  mirror = false,
): string {
  const parts =
    shape('M-52 -9L52 -9L44 3Q0 6 -44 3Z', inks.hull) +
    shape('M-47 -2L48 -2L44 3Q0 6 -44 3Z', inks.shade) +
    box(-36, -19, 70, 10, inks.house) +
    box(-28, -28, 50, 9, inks.house) +
    shape('M-6 -28L-4 -37L12 -37L15 -28Z', inks.house) +
    box(-38, -20.5, 74, 2, inks.dark) +
    box(-30, -29.5, 54, 2, inks.dark) +
    box(-6, -39, 21, 2.4, inks.dark) +
    repeat(11, (index) => box(-33 + index * 6, -16.5, 3.6, 4, inks.pane)) +
    repeat(7, (index) => box(-25 + index * 6.4, -26, 3.8, 4, inks.pane)) +
    box(-3, -35, 13, 4, inks.pane) +
    shape('M-22 -29L-20 -42L-11 -42L-12 -29Z', inks.hull) +
    box(-20.4, -42, 9.6, 3, inks.dark) +
    stroke('M4 -39V-50M-1 -46H9', inks.dark, 1.2) +
    repeat(3, (index) => disc(-30 + index * 30, -5.6, 1.8, inks.pane))
  return place(x, y, parts, length / 104, { mirror })
}

/** Returns a sloop under sail, waterline at x, y, `height` to the masthead. */
export function sloop(
  x: number,
  y: number,
  height: number,
  inks: { sail: string; shade: string; hull: string; dark: string },
  mirror = false,
): string {
  const parts =
    shape('M-3 -12L-3 -100Q-30 -50 -44 -14Z', inks.sail) +
    shape('M-3 -12L-3 -100Q-14 -50 -17 -13Z', inks.shade) +
    shape('M2 -94Q24 -50 34 -12Q16 -8 3 -12Z', inks.sail) +
    stroke('M0 -104V-8', inks.dark, 1.6) +
    stroke('M-44 -12L0 -11', inks.dark, 1.6) +
    shape('M-40 -8L40 -8Q32 4 20 5L-30 5Q-38 2 -40 -8Z', inks.hull) +
    box(-39, -8, 78, 2.4, inks.dark)
  return place(x, y, parts, height / 104, { mirror })
}

/** Returns a dhow with a lateen sail, waterline at x, y, `height` to the peak. */
export function dhow(
  x: number,
  y: number,
  height: number,
  inks: { sail: string; shade: string; hull: string; dark: string },
  mirror = false,
): string {
  const parts =
    shape('M-46 -22C-20 -46 18 -84 38 -104C40 -70 34 -36 22 -16C0 -10 -26 -14 -46 -22Z', inks.sail) +
    shape('M38 -104C40 -70 34 -36 22 -16C12 -13 4 -12 -4 -12.6C22 -30 34 -66 38 -104Z', inks.shade) +
    stroke('M-50 -20L40 -107', inks.dark, 2) +
    stroke('M-2 -2L6 -78', inks.dark, 2.6) +
    stroke('M22 -16L38 -14', inks.dark, 0.9) +
    shape('M-54 -14Q-30 -4 12 -6L46 -16L50 -24L54 -23Q50 2 34 6L-22 6Q-44 2 -54 -14Z', inks.hull) +
    shape('M-48 -6Q-20 2 40 -2Q38 5 34 6L-22 6Q-40 4 -48 -6Z', inks.dark) +
    stroke('M-44 -10Q-10 -2 48 -14', inks.sail, 1, 'opacity="0.7"')
  return place(x, y, parts, height / 107, { mirror })
}

/** Returns an inflatable lifeboat with its crew, waterline at x, y. */
export function lifeboat(
  x: number,
  y: number,
  length: number,
  inks: { tube: string; shade: string; crew: string; helmet: string },
  mirror = false,
): string {
  const crew = repeat(3, (index) =>
    place(
      -18 + index * 16,
      -8,
      shape('M-6 4Q-7 -14 0 -15Q7 -14 6 4Z', inks.crew) + disc(0, -19, 4.4, inks.helmet),
    ),
  )
  const parts =
    crew +
    shape('M-48 -9Q-50 3 -40 4L30 4Q48 0 56 -15Q44 -11 30 -10Z', inks.tube) +
    shape('M-46 -2Q-46 4 -40 4L30 4Q42 1 50 -8Q38 -2 28 -2Z', inks.shade) +
    box(-52, -14, 8, 14, inks.shade)
  return place(x, y, parts, length / 104, { mirror })
}

/** Returns a rowing eight with cox, seen from the side; waterline at x, y. */
export function rowingEight(
  x: number,
  y: number,
  length: number,
  inks: { shell: string; crew: string; skin: string; oar: string },
): string {
  const rower = (at: number) =>
    place(
      at,
      -2,
      stroke('M-2 0L6 -3L12 0', inks.crew, 3) +
        shape('M-5 0Q-9 -10 -4 -17L3 -15Q3 -6 2 0Z', inks.crew) +
        stroke('M-2 -14L6 -9L11 -9', inks.skin, 2.4) +
        disc(-1, -20.5, 3.6, inks.skin),
    )
  const oars = repeat(
    8,
    (index) =>
      stroke(
        lines([
          [-91 + index * 22, -10],
          [-109 + index * 22, 9],
        ]),
        inks.oar,
        1.3,
      ) +
      polygon(
        [
          [-107 + index * 22, 5],
          [-103 + index * 22, 8],
          [-111 + index * 22, 15],
          [-115 + index * 22, 11],
        ],
        inks.oar,
      ),
  )
  const crew = repeat(8, (index) => rower(-102 + index * 22))
  const cox = place(
    80,
    -2,
    shape('M-4 0Q-5 -10 0 -11Q5 -10 4 0Z', inks.oar) + disc(-1, -14.5, 3.4, inks.skin),
  )
  const shell = shape('M-140 -3L-112 -5L96 -5L138 -2L96 3L-112 3Z', inks.shell)
  return place(x, y, crew + cox + shell + oars, length / 278)
}

/** Returns a small open boat, waterline at x, y. */
export function dinghy(
  x: number,
  y: number,
  length: number,
  hull: string,
  shade: string,
  mirror = false,
): string {
  const parts =
    shape('M-50 -16Q0 -6 50 -18Q46 4 30 7L-30 7Q-46 4 -50 -16Z', hull) +
    shape('M-47 -5Q0 4 47 -6Q42 6 30 7L-30 7Q-42 6 -47 -5Z', shade) +
    oval(0, -12, 34, 2.6, shade)
  return place(x, y, parts, length / 100, { mirror })
}

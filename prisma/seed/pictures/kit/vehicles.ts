import { box, disc, place, polygon, repeat, shape, stroke } from '../ink.ts'

type Inks = { body: string; shade: string; pane: string; dark: string; lamp: string }

/** Returns a tram coming straight at us, rail at x, y, `height` tall. */
export function tramFront(x: number, y: number, height: number, inks: Inks): string {
  const parts =
    stroke('M-18 -104L0 -114L18 -104', inks.dark, 2) +
    stroke('M-24 -114H24', inks.dark, 2.4) +
    shape('M-30 -8L-32 -60Q-31 -98 -20 -102Q0 -106 20 -102Q31 -98 32 -60L30 -8Z', inks.body) +
    shape('M10 -8L12 -103Q31 -100 32 -60L30 -8Z', inks.shade) +
    shape('M-26 -54L-25 -80Q-24 -86 -18 -87Q0 -90 18 -87Q24 -86 25 -80L26 -54Q0 -50 -26 -54Z', inks.pane) +
    stroke('M-4 -88V-52', inks.dark, 1.6) +
    box(-15, -99, 30, 8, inks.dark) +
    repeat(5, (index) => box(-11 + index * 5, -97, 2.6, 4, inks.lamp)) +
    disc(-20, -32, 5.6, inks.lamp) +
    disc(20, -32, 5.6, inks.lamp) +
    disc(0, -32, 3, inks.lamp) +
    box(-32, -22, 64, 4, inks.dark) +
    shape('M-30 -14H30L24 -3H-24Z', inks.dark)
  return place(x, y, parts, height / 114)
}

/** Returns a single-deck bus from the side, wheels standing at x, y, `length` long, its front to the right. */
export function bus(x: number, y: number, length: number, inks: Inks, mirror = false): string {
  const parts =
    shape('M-56 -7V-38Q-56 -46 -48 -46H46Q55 -46 57 -34L59 -18V-7Z', inks.body) +
    box(-56, -18, 115, 11, inks.shade) +
    box(-56, -20, 115, 2, inks.pane) +
    repeat(5, (index) => box(-51 + index * 17, -40, 14.6, 15, inks.pane)) +
    shape('M36 -40H46Q50 -40 52 -33L54 -22H36Z', inks.pane) +
    box(22, -40, 10, 32, inks.dark) +
    box(23.4, -38, 3.2, 28, inks.pane) +
    box(28, -38, 3.2, 28, inks.pane) +
    repeat(
      2,
      (index) => disc(-36 + index * 78, -6, 9.4, inks.dark) + disc(-36 + index * 78, -6, 4, inks.shade),
    ) +
    polygon(
      [
        [57, -17],
        [59, -17],
        [59.4, -11],
        [57, -11],
      ],
      inks.lamp,
    ) +
    box(-57, -17, 2.6, 6, inks.lamp) +
    box(-14, -45, 30, 4, inks.dark)
  return place(x, y, parts, length / 116, { mirror })
}

/** Returns a tram from the side with every window lit, wheels at x, y. */
export function tramSide(x: number, y: number, length: number, inks: Inks, mirror = false): string {
  const parts =
    stroke('M-8 -46L0 -58L8 -46M-12 -58H12', inks.dark, 1.6) +
    shape('M-70 -6V-36Q-68 -46 -58 -46H58Q68 -46 70 -36V-6Z', inks.body) +
    box(-70, -18, 140, 12, inks.shade) +
    box(-60, -48, 120, 3, inks.dark) +
    repeat(8, (index) => box(-64 + index * 16.2, -39, 13.6, 17, inks.pane)) +
    box(-66, -5, 132, 4, inks.dark) +
    repeat(4, (index) => disc(-48 + index * 16 + (index > 1 ? 48 : 0), -4, 5, inks.dark)) +
    disc(69, -13, 2.6, inks.lamp)
  return place(x, y, parts, length / 140, { mirror })
}

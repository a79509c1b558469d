/** The seven inks of one print, dark to light, and two that carry the light and the subject. */
export type Palette = {
  ink: string
  deep: string
  mid: string
  pale: string
  paper: string
  glow: string
  accent: string
}

function palette(
  ink: string,
  deep: string,
  mid: string,
  pale: string,
  paper: string,
  glow: string,
  accent: string,
): Palette {
  return { ink, deep, mid, pale, paper, glow, accent }
}

/** Every set of inks the pictures are printed in, named by its light. */
export const palettes = {
  dusk: palette('#131c3a', '#2a3d6b', '#6a6f9c', '#d9a295', '#f9e2c2', '#ffb84d', '#e4572e'),
  gale: palette('#1b2a33', '#38535e', '#6d8b92', '#b3c5c2', '#ebece1', '#ffd27a', '#ee6a1c'),
  brick: palette('#38202c', '#7d3534', '#bd5b41', '#eab78c', '#fbeed5', '#ffd166', '#2f6f73'),
  night: palette('#0a1028', '#1a2a58', '#3d5290', '#8c97bf', '#ece6d4', '#ffc857', '#d8504f'),
  river: palette('#15302c', '#2d5f52', '#6a9c7d', '#c5d9b1', '#f7f1d9', '#f4c95d', '#d1603d'),
  chalk: palette('#1c3440', '#3b6d7c', '#84b0b4', '#d3dfd4', '#fcf6e7', '#f5cb7b', '#7f9150'),
  chamber: palette('#2a1321', '#5e2436', '#96494c', '#dbab8b', '#f6e7d0', '#efb75a', '#2a6f6b'),
  lagoon: palette('#112d40', '#0d6978', '#36a8a4', '#abddcc', '#fdf3dc', '#ffcb69', '#d8572a'),
  dawn: palette('#2a2342', '#5b4b7c', '#a37b9d', '#f0b8a6', '#fdecd2', '#ffd479', '#e76f51'),
  alpine: palette('#1a2442', '#3a5270', '#7092b1', '#c3d4e0', '#f6f4eb', '#f7be62', '#c8443a'),
  mud: palette('#2a2019', '#564430', '#8d7453', '#c9b58d', '#f2e7ca', '#e9b44c', '#4c7a82'),
  harvest: palette('#33251d', '#7d5630', '#c38c40', '#e9c97f', '#fbf1d3', '#ffda7c', '#467d8b'),
  lab: palette('#0f212e', '#1e4d60', '#5a9dad', '#b7dcdd', '#f4f6ec', '#ffe08a', '#d64550'),
  bakery: palette('#171430', '#372a54', '#77485f', '#d38e62', '#fff0d0', '#ffc15e', '#e26d3c'),
  floodlight: palette('#0b1b22', '#12453f', '#2d8c5c', '#9ed49b', '#f6f8df', '#fff0a3', '#e63f48'),
} satisfies Record<string, Palette>

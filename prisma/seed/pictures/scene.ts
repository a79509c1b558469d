import type { Random } from './ink.ts'
import { box, randomFrom } from './ink.ts'
import { grain } from './kit/grain.ts'
import type { Palette } from './palettes.ts'

/** A drawing of the demo edition: its size in pixels and a function that returns the same SVG every time. */
export type Drawing = { widthPx: number; heightPx: number; svg: () => string }

type Layers = (palette: Palette, random: Random) => string[]

/** Returns the drawing of a story picture, 1600×900; `draw` returns its layers from back to front. */
export function scene(key: string, palette: Palette, draw: Layers): Drawing {
  return printed(key, 1600, 900, palette, draw)
}

/** Returns the drawing of a contributor, 800×800. */
export function portrait(key: string, palette: Palette, draw: Layers): Drawing {
  return printed(key, 800, 800, palette, draw)
}

function printed(key: string, widthPx: number, heightPx: number, palette: Palette, draw: Layers): Drawing {
  const svg = () => {
    const random = randomFrom(key)
    const layers = draw(palette, random).join('')
    const ground = box(0, 0, widthPx, heightPx, palette.pale)
    const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`
    return `${head}${ground}${layers}${grain(random, palette, widthPx, heightPx)}</svg>`
  }
  return { widthPx, heightPx, svg }
}
